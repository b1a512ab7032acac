//! The client as Python has it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use neonapi::ClientBuilder;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::call::{Callable, Failure, Given, Made};
use crate::convenience::CONVENIENCE;
use crate::details::Details;
use crate::generated::operations::OPERATIONS;
use crate::list::PyWalk;
use crate::log::{self, Log};
use crate::options::{Options, Prepared};
use crate::running::Running;
use crate::temporary::Temporary;
use crate::{ending, errors, raw_request, settings};

/// A client of the core, and where its events go.
#[pyclass(name = "_Client", module = "neonapi._neonapi", frozen)]
pub(crate) struct Client {
    /// Absent only while this is dropped.
    client: Option<neonapi::Client>,
    log: Option<Arc<Log>>,
    closed: AtomicBool,
}

impl Client {
    fn inner(&self) -> PyResult<&neonapi::Client> {
        self.client.as_ref().ok_or_else(|| errors::internal("the client is gone"))
    }

    fn prepare(&self, py: Python<'_>, options: Option<&Bound<'_, Options>>) -> PyResult<Prepared> {
        Ok(Options::apply(options, self.inner()?, self.log.as_ref(), py))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        ending::drop_aside(self.client.take());
    }
}

fn object_of(py: Python<'_>, made: Made, running: Arc<Running>) -> PyResult<Bound<'_, PyAny>> {
    match made {
        Made::Answer(answer) => answer.into_object(py),
        Made::List(list) => Ok(Bound::new(py, PyWalk::new(list, running))?.into_any()),
    }
}

fn find(name: &str) -> PyResult<&'static Callable> {
    if let Ok(index) = OPERATIONS.binary_search_by_key(&name, |callable| callable.name) {
        return Ok(&OPERATIONS[index]);
    }
    let callable = CONVENIENCE.iter().find(|callable| callable.name == name);
    callable.ok_or_else(|| PyTypeError::new_err(format!("there is no call '{name}'")))
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Client> {
        let own = |name: &str| -> PyResult<Option<Bound<'_, PyAny>>> {
            Ok(settings.get_item(name)?.filter(|value| !value.is_none()))
        };
        let from_environment =
            own("from_environment")?.is_some_and(|flag| flag.is_truthy().unwrap_or(false));
        let builder = match from_environment {
            true => {
                ClientBuilder::from_environment().map_err(|error| errors::of_core(py, &error))?
            }
            false => neonapi::Client::builder(),
        };
        let mut builder = settings::apply(builder, settings)?;
        let level = own("log_level")?.map(Bound::unbind);
        let log = own("log")?.map(|event| Arc::new(Log::new(event.unbind(), level)));
        if let Some(log) = &log {
            builder = builder.log(log::hook(log.clone()));
        }
        let client = py.detach(|| builder.build());
        let client = client.map_err(|error| errors::of_core(py, &error))?;
        Ok(Client { client: Some(client), log, closed: AtomicBool::new(false) })
    }

    /// Makes a call by its name; gives its value, or a list, or with `details` a pair.
    #[pyo3(signature = (name, path, arguments=None, options=None, details=false))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        path: &Bound<'py, PyTuple>,
        arguments: Option<&Bound<'py, PyDict>>,
        options: Option<&Bound<'py, Options>>,
        details: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let callable = find(name)?;
        let given = Given::read(callable, path, arguments)?;
        let prepared = self.prepare(py, options)?;
        let (client, running) = (&prepared.client, &prepared.running);
        if !details {
            let made = running.run(py, || (callable.call)(client, &given))?;
            return object_of(py, made, prepared.running);
        }
        let (made, response) = running.run(py, || {
            // The core's own way to the answer takes only its own errors.
            let mut outcome = None;
            let response = client.with_response(|client| {
                outcome = Some((callable.call)(client, &given));
                Ok(())
            });
            let made = outcome.unwrap_or_else(|| Err(Failure::Argument("no call".to_owned())))?;
            Ok((made, response?.details))
        })?;
        let value = object_of(py, made, prepared.running)?;
        Ok((value, Details::from(&response)).into_pyobject(py)?.into_any())
    }

    /// Creates a branch that is deleted when its holder says so.
    #[pyo3(signature = (path, arguments=None, options=None))]
    fn temporary(
        &self,
        py: Python<'_>,
        path: &Bound<'_, PyTuple>,
        arguments: Option<&Bound<'_, PyDict>>,
        options: Option<&Bound<'_, Options>>,
    ) -> PyResult<Temporary> {
        let Prepared { client, running, token } = self.prepare(py, options)?;
        Temporary::create(py, client, self.log.clone(), running, token, path, arguments)
    }

    /// Sends a request to any path; gives status, headers and body.
    #[pyo3(signature = (method, path, query=None, json=None, form=None, multipart=None, options=None))]
    #[expect(clippy::too_many_arguments, reason = "each may be left out")]
    fn request(
        &self,
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Option<&Bound<'_, PyAny>>,
        json: Option<&Bound<'_, PyAny>>,
        form: Option<&Bound<'_, PyAny>>,
        multipart: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, Options>>,
    ) -> PyResult<Details> {
        let request = raw_request::Request::read(py, method, path, query, json, form, multipart)?;
        let Prepared { client, running, .. } = self.prepare(py, options)?;
        let details = running.run(py, || Ok(request.send(&client)?))?;
        Ok(Details::from(&details))
    }

    /// Ends the client: calls under way stop at their next step, new ones are refused.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let client = self.inner()?;
        py.detach(|| client.close());
        self.closed.store(true, Ordering::Release);
        Ok(())
    }

    /// Whether it was closed.
    #[getter]
    fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// The settings that the client was made with, without secrets.
    #[getter]
    fn settings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        settings::to_dict(py, self.inner()?.settings())
    }

    /// How many requests run on although their calls were cancelled.
    #[getter]
    fn requests_left_behind(&self, py: Python<'_>) -> PyResult<usize> {
        let client = self.inner()?;
        Ok(py.detach(|| client.requests_left_behind()))
    }
}
