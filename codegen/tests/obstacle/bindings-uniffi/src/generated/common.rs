// Written by cargo xtask generate from api/. Do not edit.
//! What `common` takes and gives.

use crate::values::*;

/// Where the next page starts, in the newer form.
#[uniffi::remote(Record)]
pub struct CursorPagination {
    /// Cursor of the next page.
    #[uniffi(default = None)]
    pub next: Option<String>,
}

/// The error object.
#[uniffi::remote(Record)]
pub struct GeneralError {
    /// What went wrong.
    pub message: String,
}

/// Where the next page starts, in the older form.
#[uniffi::remote(Record)]
pub struct Pagination {
    /// Cursor of the last item.
    pub cursor: String,
}
