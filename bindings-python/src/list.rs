//! Lists: pages are fetched as they are asked for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use neonapi::{List, Page, Pages};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};

use crate::call::{Answer, Failure, Outcome};
use crate::ending;
use crate::running::Running;
use crate::value::Value;

/// The pages of a list, whatever they are.
pub(crate) trait Walk: Send {
    fn next_page(&mut self) -> Option<neonapi::Result<Box<dyn AnyPage>>>;
    fn cursor(&self) -> Option<&str>;
}

/// A page, whatever it is.
pub(crate) trait AnyPage: Answer {
    fn into_items(self: Box<Self>) -> Box<dyn Items>;
}

/// The items of a page that have not been taken yet.
pub(crate) trait Items: Send {
    fn next_item<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>>;
}

/// The pages of a list of the core.
pub(crate) fn walk<P>(list: List<P>) -> Box<dyn Walk>
where
    P: Page + Value + Send + 'static,
    P::Item: Value + Send,
{
    Box::new(list.pages())
}

impl<P> Walk for Pages<P>
where
    P: Page + Value + Send + 'static,
    P::Item: Value + Send,
{
    fn next_page(&mut self) -> Option<neonapi::Result<Box<dyn AnyPage>>> {
        Some(self.next()?.map(|page| Box::new(page) as Box<dyn AnyPage>))
    }

    fn cursor(&self) -> Option<&str> {
        Pages::cursor(self)
    }
}

impl<P> AnyPage for P
where
    P: Page + Value + Send,
    P::Item: Value + Send + 'static,
{
    fn into_items(self: Box<P>) -> Box<dyn Items> {
        Box::new(Page::into_items(*self).into_iter())
    }
}

impl<T: Value + Send> Items for std::vec::IntoIter<T> {
    fn next_item<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        Some(self.next()?.into_python(py))
    }
}

/// A list under way.
struct Walker {
    /// Absent only while this is dropped.
    pages: Option<Box<dyn Walk>>,
    items: Option<Box<dyn Items>>,
}

impl Drop for Walker {
    fn drop(&mut self) {
        // It holds a client, which may be the last one to do so.
        ending::drop_aside(self.pages.take());
    }
}

/// A list that several objects may walk, one at a time.
#[derive(Clone)]
struct Shared {
    /// Absent while a thread is fetching a page.
    walker: Arc<Mutex<Option<Walker>>>,
    running: Arc<Running>,
}

impl Shared {
    /// Never held while the interpreter is let go, so nobody waits for it for long.
    fn lock(&self) -> MutexGuard<'_, Option<Walker>> {
        self.walker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> PyResult<Walker> {
        self.lock().take().ok_or_else(|| {
            PyValueError::new_err("the list is being walked by another thread; give each its own")
        })
    }

    /// The next page, fetched while others may use the interpreter.
    fn next_page(&self, py: Python<'_>) -> PyResult<Option<Box<dyn AnyPage>>> {
        let mut walker = self.take()?;
        walker.items = None;
        let fetched = self.running.run(py, || -> Outcome<_> {
            let page = walker.pages.as_mut().and_then(|pages| pages.next_page());
            page.transpose().map_err(Failure::Core)
        });
        *self.lock() = Some(walker);
        fetched
    }

    /// The next item of the page at hand.
    fn next_item<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        // Taken out, since making an object may run code that walks this list.
        let mut walker = self.take()?;
        let item = walker.items.as_mut().and_then(|items| items.next_item(py));
        *self.lock() = Some(walker);
        item.transpose()
    }

    fn cursor(&self) -> PyResult<Option<String>> {
        let walker = self.take()?;
        let cursor = walker.pages.as_ref().and_then(|pages| pages.cursor()).map(str::to_owned);
        *self.lock() = Some(walker);
        Ok(cursor)
    }
}

/// The items of a list, fetched page by page as they are asked for.
///
/// It ends after the last item or the first error; another list goes on from its `cursor`.
#[pyclass(name = "List", module = "neonapi", frozen)]
pub(crate) struct PyWalk(Shared);

impl PyWalk {
    pub(crate) fn new(pages: Box<dyn Walk>, running: Arc<Running>) -> PyWalk {
        let walker = Walker { pages: Some(pages), items: None };
        PyWalk(Shared { walker: Arc::new(Mutex::new(Some(walker))), running })
    }
}

#[pymethods]
impl PyWalk {
    fn __iter__(slf: Py<PyWalk>) -> Py<PyWalk> {
        slf
    }

    fn __repr__(&self) -> &'static str {
        "<neonapi.List: an iterator over items, fetched page by page>"
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(item) = self.0.next_item(py)? {
                return Ok(Some(item));
            }
            let Some(page) = self.0.next_page(py)? else { return Ok(None) };
            self.put(page)?;
        }
    }

    /// The items of the page at hand that have not been taken, or else of the next one; `None` at the end.
    fn next_items<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyList>>> {
        let items = PyList::empty(py);
        while let Some(item) = self.0.next_item(py)? {
            items.append(item)?;
        }
        if !items.is_empty() {
            return Ok(Some(items));
        }
        let Some(page) = self.0.next_page(py)? else { return Ok(None) };
        self.put(page)?;
        while let Some(item) = self.0.next_item(py)? {
            items.append(item)?;
        }
        Ok(Some(items))
    }

    /// The pages of the list; items not yet taken from a page already fetched are lost.
    fn pages(&self) -> PyPages {
        PyPages(self.0.clone())
    }

    /// Where the page after the last one fetched begins, or the cursor that the walk began at.
    #[getter]
    fn cursor(&self) -> PyResult<Option<String>> {
        self.0.cursor()
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        class: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(class, item)
    }
}

impl PyWalk {
    fn put(&self, page: Box<dyn AnyPage>) -> PyResult<()> {
        let mut walker = self.0.take()?;
        walker.items = Some(page.into_items());
        *self.0.lock() = Some(walker);
        Ok(())
    }
}

/// The pages of a list, fetched as they are asked for.
#[pyclass(name = "Pages", module = "neonapi", frozen)]
pub(crate) struct PyPages(Shared);

#[pymethods]
impl PyPages {
    fn __iter__(slf: Py<PyPages>) -> Py<PyPages> {
        slf
    }

    fn __repr__(&self) -> &'static str {
        "<neonapi.Pages: an iterator over pages, fetched one by one>"
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.next_page(py)?.map(|page| page.into_object(py)).transpose()
    }

    /// Where the page after the last one fetched begins, or the cursor that the walk began at.
    #[getter]
    fn cursor(&self) -> PyResult<Option<String>> {
        self.0.cursor()
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        class: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(class, item)
    }
}

fn generic_alias<'py>(
    class: &Bound<'py, PyType>,
    item: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    class.py().import("types")?.getattr("GenericAlias")?.call1((class, item))
}
