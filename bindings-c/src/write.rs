//! What setters are made of. What one refuses stays with the value, and its call is refused with it.

use std::collections::BTreeMap;
use std::ffi::c_char;

use neonapi::{Secret, Timestamp};
use serde_json::Value;

use crate::failure::Failure;
use crate::handle::Owned;
use crate::read::Enumeration;
use crate::status::neonapi_status;
use crate::terminate::terminated;
use crate::{guard, text};

/// A field that takes text; `None` is what NULL means to it.
pub(crate) trait TextField: Sized {
    /// The text ends with a zero byte already.
    fn of(text: Option<String>) -> Option<Self>;
}

impl TextField for String {
    fn of(text: Option<String>) -> Option<String> {
        text
    }
}

impl TextField for Secret {
    fn of(text: Option<String>) -> Option<Secret> {
        text.map(Secret::new)
    }
}

impl<T: TextField> TextField for Option<T> {
    fn of(text: Option<String>) -> Option<Option<T>> {
        match text {
            None => Some(None),
            text => T::of(text).map(Some),
        }
    }
}

/// A list or a map that is made when something is put into it.
pub(crate) trait Filled {
    type Content;
    fn content(&mut self) -> &mut Self::Content;
}

impl<T> Filled for Vec<T> {
    type Content = Vec<T>;

    fn content(&mut self) -> &mut Vec<T> {
        self
    }
}

impl<T> Filled for BTreeMap<String, T> {
    type Content = BTreeMap<String, T>;

    fn content(&mut self) -> &mut BTreeMap<String, T> {
        self
    }
}

impl<T: Default> Filled for Option<T> {
    type Content = T;

    fn content(&mut self) -> &mut T {
        self.get_or_insert_default()
    }
}

/// Changes a field of what is built; a refusal stays with it.
fn change<T>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    set: impl FnOnce(&mut T) -> Result<(), Failure>,
) -> neonapi_status {
    let Some(owner) = owner else { return nothing_to_change() };
    let Owned { value, refused, unset } = owner;
    guard::status(|| note(set(value), name, refused, unset))
}

fn nothing_to_change() -> neonapi_status {
    guard::status(|| Err(Failure::null("the object to change")))
}

/// Keeps with an object what came of setting one of its fields. Apart, so that it is there only once.
fn note(
    result: Result<(), Failure>,
    name: &str,
    refused: &mut Option<Box<Failure>>,
    unset: &mut Vec<&'static str>,
) -> Result<(), Failure> {
    match &result {
        Ok(()) => unset.retain(|field| *field != name),
        Err(failure) => {
            refused.get_or_insert_with(|| Box::new(failure.clone()));
        }
    }
    result
}

fn required(pointer: *const c_char, name: &str) -> Result<String, Failure> {
    // SAFETY: the header asks for a text that ends with a zero byte.
    unsafe { text::required(pointer, name) }.map(terminated)
}

pub(crate) fn set_text<T, F: TextField>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: *const c_char,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        // SAFETY: the header asks for a text that ends with a zero byte.
        let given = unsafe { text::optional(given, name) }?;
        *field(value) = F::of(given.map(terminated)).ok_or_else(|| Failure::null(name))?;
        Ok(())
    })
}

pub(crate) fn set<T, F: From<V>, V>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: V,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        *field(value) = given.into();
        Ok(())
    })
}

pub(crate) fn set_time<T, F: From<Timestamp>>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    microseconds: i64,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let time = Timestamp::from_microsecond(microseconds).map_err(|_| {
            Failure::argument(format!(
                "{name}: {microseconds} is no time between the years -9999 and 9999"
            ))
        })?;
        *field(value) = time.into();
        Ok(())
    })
}

pub(crate) fn set_enumeration<T, F: From<E>, E: Enumeration>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    number: u32,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        *field(value) = of_number::<E>(name, number)?.into();
        Ok(())
    })
}

pub(crate) fn set_enumeration_text<T, F: From<E>, E: Enumeration>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: *const c_char,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        *field(value) = of_text::<E>(name, given)?.into();
        Ok(())
    })
}

fn of_number<E: Enumeration>(name: &str, number: u32) -> Result<E, Failure> {
    E::of_number(number).ok_or_else(|| {
        let text =
            format!("{name}: {number} is no known value; use a constant, or set it by its text");
        Failure::argument(text)
    })
}

fn of_text<E: Enumeration>(name: &str, given: *const c_char) -> Result<E, Failure> {
    let text = required(given, name)?;
    // A known value is found by its plain text, another one keeps the text as it is for C.
    let plain = crate::terminate::plain(&text);
    Ok(E::from(if E::KNOWN.iter().any(|(known, _)| *known == plain) { plain } else { &text }))
}

/// Sets a record to a copy of another one, which may have refused something itself.
pub(crate) fn set_part<T, F: From<P>, P: Clone>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    part: Option<&Owned<P>>,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        *field(value) = accepted(name, part)?.into();
        Ok(())
    })
}

/// Sets a union to one of its forms, which is what makes it something.
pub(crate) fn set_form<T, P: Clone>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    part: Option<&Owned<P>>,
    form: impl FnOnce(P) -> T,
) -> neonapi_status {
    let Some(owner) = owner else { return nothing_to_change() };
    guard::status(|| match accepted(name, part) {
        Ok(part) => {
            *owner = Owned { value: form(part), refused: None, unset: Vec::new() };
            Ok(())
        }
        Err(failure) => {
            owner.refused = Some(Box::new(failure.clone()));
            Err(failure)
        }
    })
}

fn accepted<P: Clone>(name: &str, part: Option<&Owned<P>>) -> Result<P, Failure> {
    let part = part.ok_or_else(|| Failure::null(name))?;
    part.complete().cloned()
}

pub(crate) fn add_text<T, F: Filled<Content = Vec<String>>>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: *const c_char,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let given = required(given, name)?;
        field(value).content().push(given);
        Ok(())
    })
}

pub(crate) fn add<T, F: Filled<Content = Vec<V>>, V>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: V,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        field(value).content().push(given);
        Ok(())
    })
}

pub(crate) fn add_enumeration<T, F: Filled<Content = Vec<E>>, E: Enumeration>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    number: u32,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let given = of_number(name, number)?;
        field(value).content().push(given);
        Ok(())
    })
}

pub(crate) fn add_enumeration_text<T, F: Filled<Content = Vec<E>>, E: Enumeration>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    given: *const c_char,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let given = of_text(name, given)?;
        field(value).content().push(given);
        Ok(())
    })
}

pub(crate) fn add_part<T, F: Filled<Content = Vec<P>>, P: Clone>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    part: Option<&Owned<P>>,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let part = accepted(name, part)?;
        field(value).content().push(part);
        Ok(())
    })
}

pub(crate) fn put_text<T, F: Filled<Content = BTreeMap<String, V>>, V: TextField>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    (key, given): (*const c_char, *const c_char),
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let key = required(key, &format!("{name}: key"))?;
        let given = V::of(Some(required(given, name)?)).ok_or_else(|| Failure::null(name))?;
        field(value).content().insert(key, given);
        Ok(())
    })
}

pub(crate) fn put_json<T, F: Filled<Content = BTreeMap<String, Value>>>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    (key, given): (*const c_char, *const c_char),
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        let key = required(key, &format!("{name}: key"))?;
        let given = required(given, name)?;
        let json = serde_json::from_str(crate::terminate::plain(&given));
        let json = json.map_err(|_| Failure::argument(format!("{name}: is not JSON")))?;
        field(value).content().insert(key, json);
        Ok(())
    })
}

pub(crate) fn set_bytes<T, F: From<Vec<u8>>>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    (data, size_bytes): (*const u8, usize),
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        // SAFETY: the header asks for that many bytes.
        let given = unsafe { text::bytes(data, size_bytes, name) }?;
        *field(value) = given.to_vec().into();
        Ok(())
    })
}

/// Makes a list or a map empty, which is more than leaving it out.
pub(crate) fn empty<T, F: Filled<Content: Default>>(
    owner: Option<&mut Owned<T>>,
    name: &str,
    field: impl FnOnce(&mut T) -> &mut F,
) -> neonapi_status {
    change(owner, name, |value| {
        *field(value).content() = Default::default();
        Ok(())
    })
}
