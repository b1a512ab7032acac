// Written by cargo xtask generate from api/. Do not edit.
//! Mirrors of models, and all calls.

pub(crate) mod common;
pub(crate) mod native_answers;
pub(crate) mod native_calls;
pub(crate) mod native_maps;
#[cfg(any(test, feature = "probes"))]
pub(crate) mod native_probes;
pub(crate) mod native_settings;
pub(crate) mod operations;
pub(crate) mod things;
pub(crate) mod words;
