//! Lists, walked item by item or page by page.

use std::ffi::c_char;
use std::ptr;

use neonapi::{List, Page, Pages};

use crate::answer::{Answer, Root};
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::handle::Owned;
use crate::read::Text;
use crate::status::neonapi_status;
use crate::terminate::{Terminate, Way, terminated};
use crate::{guard, pipe_signal, text};

/// A list, its page in use, and the item that C sees.
#[derive(Debug)]
pub struct Walk<P: Page> {
    pages: Pages<P>,
    items: std::vec::IntoIter<P::Item>,
    current: Option<P::Item>,
    cursor: Option<String>,
}

impl<P: Page> Walk<P> {
    pub(crate) fn new(list: List<P>) -> Walk<P> {
        let cursor = list.cursor().map(terminated);
        Walk { pages: list.pages(), items: Vec::new().into_iter(), current: None, cursor }
    }

    fn next_page(&mut self) -> Result<Option<P>, Failure> {
        self.items = Vec::new().into_iter();
        self.current = None;
        let page = pipe_signal::held_back(|| self.pages.next()).transpose();
        self.cursor = self.pages.cursor().map(terminated);
        Ok(page?)
    }

    fn next_item(&mut self) -> Result<Option<&P::Item>, Failure>
    where
        P::Item: Terminate,
    {
        self.current = None;
        loop {
            if let Some(item) = self.items.next() {
                let item = self.current.insert(item);
                item.turn(Way::Out);
                return Ok(Some(item));
            }
            match self.next_page()? {
                Some(page) => self.items = page.into_items().into_iter(),
                None => return Ok(None),
            }
        }
    }
}

/// Shows the next item, a record; NULL at the end.
pub(crate) fn next<P: Page<Item: Terminate>>(
    walk: Option<&mut Walk<P>>,
    item: *mut *const P::Item,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    show_next(walk, item, error, ptr::from_ref)
}

/// Shows the next item, a text; NULL at the end.
pub(crate) fn next_text<P: Page<Item: Terminate + Text>>(
    walk: Option<&mut Walk<P>>,
    item: *mut *const c_char,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    show_next(walk, item, error, Text::pointer)
}

fn show_next<P: Page<Item: Terminate>, T>(
    walk: Option<&mut Walk<P>>,
    place: *mut *const T,
    error: *mut *mut neonapi_error,
    show: impl FnOnce(&P::Item) -> *const T,
) -> neonapi_status {
    guard::run(error, || {
        // SAFETY: the header asks for a place that can be written to.
        unsafe { text::emptied(place) }?;
        let walk = walk.ok_or_else(|| Failure::null("list"))?;
        let item = walk.next_item()?.map_or(ptr::null(), show);
        // SAFETY: the place was written to just now.
        unsafe { place.write(item) };
        Ok(())
    })
}

/// Hands out the next page; NULL at the end.
pub(crate) fn next_page<P: Page + Root>(
    walk: Option<&mut Walk<P>>,
    page: *mut *mut Owned<P>,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        // SAFETY: the header asks for a place that can be written to.
        unsafe { text::emptied(page) }?;
        let walk = walk.ok_or_else(|| Failure::null("list"))?;
        walk.next_page()?.put(page);
        Ok(())
    })
}

/// Where the page after the last one fetched begins.
pub(crate) fn cursor<P: Page>(walk: Option<&Walk<P>>) -> *const c_char {
    walk.map_or(ptr::null(), |walk| walk.cursor.pointer())
}
