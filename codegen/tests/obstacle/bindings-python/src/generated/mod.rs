// Written by cargo xtask generate from api/. Do not edit.
//! Records and operations.

pub(crate) mod arguments;
pub(crate) mod models;
pub(crate) mod operations;
pub(crate) mod settings;
