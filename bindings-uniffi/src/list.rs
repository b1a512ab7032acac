//! Lists: pages are fetched as they are asked for.

use std::sync::Mutex;

use neonapi::{Page, Pages};

use crate::call::lock;
use crate::error::{NativeError, guard};
use crate::generated::native_answers::AnyPage;

/// The pages of a list, whatever they are.
trait Walk: Send {
    fn next_page(&mut self) -> Option<neonapi::Result<AnyPage>>;
    fn cursor(&self) -> Option<&str>;
}

struct Walker<P: Page> {
    pages: Pages<P>,
    page: fn(P) -> AnyPage,
}

impl<P: Page + Send> Walk for Walker<P> {
    fn next_page(&mut self) -> Option<neonapi::Result<AnyPage>> {
        Some(self.pages.next()?.map(self.page))
    }

    fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }
}

/// A list under way, which its call ends.
#[derive(uniffi::Object)]
pub(crate) struct NativeList {
    walk: Mutex<Box<dyn Walk>>,
    /// Kept beside the walk, which is locked while a page is fetched.
    cursor: Mutex<Option<String>>,
}

impl NativeList {
    pub(crate) fn new<P: Page + Send + 'static>(
        pages: Pages<P>,
        page: fn(P) -> AnyPage,
    ) -> NativeList {
        let cursor = pages.cursor().map(str::to_owned);
        NativeList {
            walk: Mutex::new(Box::new(Walker { pages, page })),
            cursor: Mutex::new(cursor),
        }
    }
}

#[uniffi::export]
impl NativeList {
    /// The next page; nothing after the last one or the first error.
    pub(crate) fn next_page(&self) -> Result<Option<AnyPage>, NativeError> {
        guard(|| {
            let mut walk = lock(&self.walk);
            let page = walk.next_page();
            *lock(&self.cursor) = walk.cursor().map(str::to_owned);
            Ok(page.transpose()?)
        })
    }

    /// Where the page after the last one fetched begins, or the cursor that the walk began at.
    pub(crate) fn cursor(&self) -> Option<String> {
        lock(&self.cursor).clone()
    }
}
