// Written by cargo xtask generate from api/. Do not edit.
//! Common: what calls give.

use crate::generated_support::*;

/// Cursor of the next page. NULL when absent. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_cursor_pagination_next(pagination: Option<&neonapi_cursor_pagination>) -> *const c_char { text(pagination, |x| &x.next) }
/// Cursor of the last item. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_pagination_cursor(pagination: Option<&neonapi_pagination>) -> *const c_char { text(pagination, |x| &x.cursor) }
