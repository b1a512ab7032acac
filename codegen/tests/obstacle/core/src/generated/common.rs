// Written by cargo xtask generate from api/common.yaml. Do not edit.

use crate::generated_support::*;

/// Where the next page starts, in the newer form.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CursorPagination {
    /// Cursor of the next page.
    pub next: Option<String>,
}

/// The error object.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GeneralError {
    /// What went wrong.
    pub message: String,
}

/// Where the next page starts, in the older form.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Pagination {
    /// Cursor of the last item.
    pub cursor: String,
}

records! {
    CursorPagination: next;
    GeneralError: message;
    Pagination: cursor;
}
