//! What accessors are made of. NULL gives what stands for nothing.

use std::collections::BTreeMap;
use std::ffi::c_char;
use std::ptr;

use neonapi::{Secret, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::handle::Owned;
use crate::terminate::{Terminate, Way};

/// A text that C reads in place.
pub(crate) trait Text {
    fn pointer(&self) -> *const c_char;
}

impl Text for String {
    fn pointer(&self) -> *const c_char {
        self.as_ptr().cast()
    }
}

impl Text for Secret {
    fn pointer(&self) -> *const c_char {
        self.expose().as_ptr().cast()
    }
}

impl<T: Text> Text for &T {
    fn pointer(&self) -> *const c_char {
        T::pointer(self)
    }
}

impl<T: Text> Text for Option<T> {
    fn pointer(&self) -> *const c_char {
        self.as_ref().map_or(ptr::null(), T::pointer)
    }
}

/// An open enumeration: C reads its number or its text.
pub(crate) trait Enumeration: Text + for<'a> From<&'a str> {
    /// Texts and numbers of the values that have one.
    const KNOWN: &'static [(&'static str, u32)];

    /// 0 for a value that has none.
    fn number(&self) -> u32;

    fn of_number(number: u32) -> Option<Self> {
        let known = Self::KNOWN.iter().find(|(_, known)| *known == number);
        known.map(|(text, _)| Self::from(text))
    }
}

/// A union: C reads the number of its form.
pub(crate) trait Union {
    /// 0 for a form that has none.
    fn form(&self) -> u32;
}

/// A list that may be absent.
pub(crate) trait Items {
    type Item;
    fn items(&self) -> &[Self::Item];
}

impl<T> Items for Vec<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        self
    }
}

impl<T> Items for Option<Vec<T>> {
    type Item = T;

    fn items(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }
}

/// A map that may be absent.
pub(crate) trait Entries {
    type Value;
    fn entries(&self) -> Option<&BTreeMap<String, Self::Value>>;
}

impl<T> Entries for BTreeMap<String, T> {
    type Value = T;

    fn entries(&self) -> Option<&BTreeMap<String, T>> {
        Some(self)
    }
}

impl<T> Entries for Option<BTreeMap<String, T>> {
    type Value = T;

    fn entries(&self) -> Option<&BTreeMap<String, T>> {
        self.as_ref()
    }
}

#[inline]
pub(crate) fn text<R, T: Text>(record: Option<&R>, field: impl FnOnce(&R) -> &T) -> *const c_char {
    record.map_or(ptr::null(), |record| field(record).pointer())
}

#[inline]
pub(crate) fn number<R, T: Default>(record: Option<&R>, field: impl FnOnce(&R) -> T) -> T {
    record.map(field).unwrap_or_default()
}

/// Writes a value that may be absent; says whether it is there.
#[inline]
pub(crate) fn optional<R, T>(
    record: Option<&R>,
    out: *mut T,
    field: impl FnOnce(&R) -> Option<T>,
) -> bool {
    let value = record.and_then(field);
    let is_there = value.is_some();
    if let (Some(value), false) = (value, out.is_null()) {
        // SAFETY: the caller gave a place for the value, or NULL.
        unsafe { out.write(value) };
    }
    is_there
}

#[inline]
pub(crate) fn microseconds(time: Timestamp) -> i64 {
    time.as_microsecond()
}

#[inline]
pub(crate) fn enumeration<R, T: Enumeration>(
    record: Option<&R>,
    field: impl FnOnce(&R) -> Option<&T>,
) -> u32 {
    record.and_then(field).map_or(0, Enumeration::number)
}

/// The text of a known number; NULL for another one.
pub(crate) fn known_text<T: Enumeration>(number: u32) -> *const c_char {
    T::of_number(number).map_or(ptr::null(), |value| value.pointer())
}

pub(crate) fn form<T: Union>(union: Option<&T>) -> u32 {
    union.map_or(0, Union::form)
}

#[inline]
pub(crate) fn count<R, L: Items>(record: Option<&R>, field: impl FnOnce(&R) -> &L) -> usize {
    record.map_or(0, |record| field(record).items().len())
}

#[inline]
pub(crate) fn at<'a, R, L: Items + 'a>(
    record: Option<&'a R>,
    index: usize,
    field: impl FnOnce(&'a R) -> &'a L,
) -> Option<&'a L::Item> {
    field(record?).items().get(index)
}

#[inline]
pub(crate) fn entry_count<R, M: Entries>(
    record: Option<&R>,
    field: impl FnOnce(&R) -> &M,
) -> usize {
    record.and_then(|record| field(record).entries()).map_or(0, BTreeMap::len)
}

#[inline]
pub(crate) fn entry_at<'a, R, M: Entries + 'a>(
    record: Option<&'a R>,
    index: usize,
    field: impl FnOnce(&'a R) -> &'a M,
) -> Option<(&'a String, &'a M::Value)> {
    field(record?).entries()?.iter().nth(index)
}

pub(crate) fn key_at<'a, R, M: Entries + 'a>(
    record: Option<&'a R>,
    index: usize,
    field: impl FnOnce(&'a R) -> &'a M,
) -> *const c_char {
    entry_at(record, index, field).map_or(ptr::null(), |(key, _)| key.pointer())
}

/// JSON as a text that C owns; NULL for nothing.
pub(crate) fn json<T: Serialize>(value: Option<&T>) -> *mut c_char {
    crate::guard::value(ptr::null_mut(), || {
        let text = value.and_then(|value| serde_json::to_string(value).ok());
        text.map_or(ptr::null_mut(), into_c)
    })
}

/// A record as JSON, as the API writes it.
pub(crate) fn to_json<T: Clone + Serialize + Terminate>(record: Option<&T>) -> *mut c_char {
    crate::guard::value(ptr::null_mut(), || {
        let mut record = record.cloned();
        record.turn(Way::Back);
        json(record.as_ref())
    })
}

/// A record of what [`to_json`] wrote, or of an answer of the API.
pub(crate) fn from_json<T: DeserializeOwned + Terminate>(
    text: *const c_char,
    out: *mut *mut Owned<T>,
    error: *mut *mut crate::error::neonapi_error,
) -> crate::status::neonapi_status {
    crate::guard::run(error, || {
        // SAFETY: the header asks for a place that can be written to, and a text that ends.
        unsafe { crate::text::emptied(out) }?;
        // SAFETY: see above.
        let text = unsafe { crate::text::required(text, "json") }?;
        let value: T = serde_json::from_slice(text.as_bytes())
            .map_err(|error| Failure::argument(format!("json: {}", described(&error))))?;
        // SAFETY: see above.
        unsafe { out.write(Owned::into_raw(value)) };
        Ok(())
    })
}

/// Where a JSON text is wrong; not what it says, since it may hold secrets.
fn described(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Data => "is not of this type",
        _ => "is not JSON",
    };
    format!("{what} (line {}, column {})", error.line(), error.column())
}

/// A text that C owns and gives back to `neonapi_string_free`.
pub(crate) fn into_c(text: String) -> *mut c_char {
    crate::text::owned(&text).into_raw()
}
