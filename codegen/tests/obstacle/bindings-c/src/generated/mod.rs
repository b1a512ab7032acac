// Written by cargo xtask generate from api/. Do not edit.
//! What comes from the description.

#![allow(deprecated, reason = "deprecated operations can be called too")]

pub(crate) mod answers;
pub(crate) mod common_models;
pub(crate) mod convenience_models;
pub(crate) mod error_kinds;
pub(crate) mod operations;
pub(crate) mod operations_models;
pub(crate) mod settings;
pub(crate) mod tables;
pub(crate) mod things;
pub(crate) mod things_arguments;
pub(crate) mod things_models;
pub(crate) mod words;
pub(crate) mod words_arguments;
pub(crate) mod words_models;
