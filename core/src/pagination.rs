//! Lists: one iterator for all of them, whatever their pages look like.

use std::collections::HashSet;
use std::iter::FusedIterator;

use serde_json::Value;

use crate::client::Client;
use crate::decode::{self, Field};
use crate::engine::Take;
use crate::error::{Error, Result};
use crate::generated::ErrorKind;
use crate::request::Arguments;
use crate::spec::OperationSpec;

/// Most cursors that one walk follows: beyond them something is wrong with the cursors.
#[cfg(not(test))]
const CURSORS_MAX: usize = 100_000;
#[cfg(test)]
pub(crate) const CURSORS_MAX: usize = 100;

/// One page of a list.
pub trait Page: Field + Default {
    /// What the list is of.
    type Item;
    /// Where the next page begins; `None` on the last page of lists that say so.
    fn cursor(&self) -> Option<String>;
    /// The items of the page.
    fn into_items(self) -> Vec<Self::Item>;
    /// Whether the page has no items.
    fn is_empty(&self) -> bool;
}

impl<T: Field + Default> Page for Vec<T> {
    type Item = T;

    fn cursor(&self) -> Option<String> {
        None
    }

    fn into_items(self) -> Vec<T> {
        self
    }

    fn is_empty(&self) -> bool {
        <[T]>::is_empty(self)
    }
}

/// How many items a field of a page holds, whether it is optional or not.
pub(crate) trait Length {
    fn length(&self) -> usize;
}

impl<T> Length for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }
}

impl<T> Length for Option<Vec<T>> {
    fn length(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }
}

/// The items of a list, fetched page by page as they are asked for.
///
/// Ends after the last item, or after the first error. [`List::pages`] gives whole pages instead, with
/// the fields that they have beside their items.
///
/// ```
/// use neonapi::models::ListProjects;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
/// # emulator.seed_project("shop", 0);
/// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
/// for project in client.projects().list(&ListProjects::default()) {
///     println!("{}", project?.name);
/// }
/// for page in client.projects().list(&ListProjects::default()).pages() {
///     println!("not read in time: {:?}", page?.unavailable_project_ids);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a list sends nothing until its items are asked for"]
pub struct List<P: Page> {
    pages: Pages<P>,
    items: std::vec::IntoIter<P::Item>,
}

impl<P: Page> List<P> {
    pub(crate) fn new(
        client: Client,
        spec: &'static OperationSpec,
        path_arguments: &[&str],
        arguments: Result<Arguments>,
    ) -> List<P> {
        let cursor = arguments.as_ref().ok().and_then(|arguments| arguments.get("cursor"));
        let cursor = cursor.and_then(Value::as_str).map(str::to_owned);
        let pages = Pages {
            client,
            spec,
            path_arguments: path_arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            next: Next::Page(arguments),
            first: true,
            cursors: cursor.iter().cloned().collect(),
            cursor,
            page: std::marker::PhantomData,
        };
        List { pages, items: Vec::new().into_iter() }
    }

    /// The pages of the list; items not yet taken from a page already fetched are lost.
    pub fn pages(self) -> Pages<P> {
        self.pages
    }

    /// Where the page after the last one fetched begins, or the cursor that the walk began at: pass
    /// it as `cursor` to go on later, for instance after an error.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }
}

impl<P: Page> Iterator for List<P> {
    type Item = Result<P::Item>;

    fn next(&mut self) -> Option<Result<P::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.items = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<P: Page> FusedIterator for List<P> {}

/// The pages of a list, fetched as they are asked for. Ends after the last page or the first error.
#[derive(Debug)]
#[must_use = "pages are not fetched until they are asked for"]
pub struct Pages<P: Page> {
    client: Client,
    spec: &'static OperationSpec,
    path_arguments: Vec<String>,
    next: Next,
    first: bool,
    /// All cursors so far, the one that the walk began at included.
    cursors: HashSet<String>,
    cursor: Option<String>,
    page: std::marker::PhantomData<fn() -> P>,
}

#[derive(Debug)]
enum Next {
    Page(Result<Arguments>),
    End,
}

impl<P: Page> Pages<P> {
    /// Where the page after the last one fetched begins, or the cursor that the walk began at.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// A page, and whether it is empty.
    fn fetch(&self, arguments: Arguments) -> Result<(P, bool)> {
        let path_arguments: Vec<&str> = self.path_arguments.iter().map(String::as_str).collect();
        let prepared = self.client.prepare(self.spec, &path_arguments, arguments)?;
        let mut page = P::default();
        let take: Take<'_> = &mut |answer| decode::decode(&mut page, &answer.body, None);
        let details = self.client.execute(self.spec, prepared, take)?;
        let is_empty = page.is_empty() && holds_nothing(details.body());
        Ok((page, is_empty))
    }

    /// A list goes on where there is a new cursor and the page was not empty: at Neon the last page with
    /// items still has a cursor, and so might an empty one.
    fn advance(&mut self, mut arguments: Arguments, page: &P, is_empty: bool) {
        self.cursor = page.cursor();
        let Some(cursor) = self.cursor.clone() else { return };
        if is_empty || !self.cursors.insert(cursor.clone()) {
            return;
        }
        arguments.insert("cursor".to_owned(), Value::String(cursor));
        self.next = Next::Page(match self.cursors.len() >= CURSORS_MAX {
            false => Ok(arguments),
            true => Err(Error::new(
                ErrorKind::Decode,
                format!(
                    "the list goes on after {CURSORS_MAX} cursors; if it is that long, begin again at the last one"
                ),
            )),
        });
    }
}

/// Whether a page without items holds nothing else either: it may consist of folders, or of the
/// identifiers of projects that could not be read in time, and then more may follow.
fn holds_nothing(body: &[u8]) -> bool {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => {
            fields.values().all(|value| value.as_array().is_none_or(Vec::is_empty))
        }
        _ => true,
    }
}

impl<P: Page> Iterator for Pages<P> {
    type Item = Result<P>;

    fn next(&mut self) -> Option<Result<P>> {
        let Next::Page(arguments) = std::mem::replace(&mut self.next, Next::End) else {
            return None;
        };
        let arguments = match arguments {
            Ok(arguments) => arguments,
            Err(error) => return Some(Err(Error::with_operation(error, self.spec.id))),
        };
        let (page, is_empty) = match self.fetch(arguments.clone()) {
            Ok(fetched) => fetched,
            Err(error) => return Some(Err(error)),
        };
        self.advance(arguments, &page, is_empty);
        // The page after an empty one is not asked for, so an empty last page is not shown either.
        let first = std::mem::take(&mut self.first);
        (first || !is_empty).then_some(Ok(page))
    }
}

impl<P: Page> FusedIterator for Pages<P> {}
