//! What generated files are made of.

pub(crate) use std::ffi::c_char;

pub(crate) use crate::answer::{Caller, Given, answer, list};
pub(crate) use crate::bytes::neonapi_bytes;
pub(crate) use crate::client::neonapi_client;
pub(crate) use crate::error::neonapi_error;
pub(crate) use crate::generated::tables::*;
pub(crate) use crate::handle::{copy, free, make, make_union};
pub(crate) use crate::options::neonapi_call_options;
pub(crate) use crate::read::{
    Enumeration, Text, at, count, entry_at, entry_count, enumeration, form, from_json, json,
    key_at, known_text, microseconds, number, optional, text, to_json,
};
pub(crate) use crate::status::neonapi_status;
pub(crate) use crate::walk;
pub(crate) use crate::write::{
    add, add_enumeration, add_enumeration_text, add_part, add_text, empty, put_json, put_text, set,
    set_bytes, set_enumeration, set_enumeration_text, set_form, set_part, set_text, set_time,
};
