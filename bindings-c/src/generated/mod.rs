// Written by cargo xtask generate from api/. Do not edit.
//! What comes from the description.

pub(crate) mod answers;
pub(crate) mod error_kinds;
pub(crate) mod settings;
