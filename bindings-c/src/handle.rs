//! What C holds: owners, and references into them.

use std::ptr;

use crate::failure::Failure;
use crate::terminate::{Terminate, Way};

/// A value that C owns.
///
/// The value comes first, so that a pointer to the owner is also one to the value: C sees one type, with
/// `const` where it only borrows.
#[derive(Clone, Debug, Default)]
#[repr(C)]
pub struct Owned<T> {
    pub(crate) value: T,
    /// What a setter refused; the call that the value is given to is refused with it.
    pub(crate) refused: Option<Box<Failure>>,
    /// Required fields that no setter has set so far. Their 0 or empty text must not be sent.
    pub(crate) unset: Vec<&'static str>,
}

impl<T> Owned<T> {
    /// The value, when all that it needs was set and nothing was refused.
    pub(crate) fn complete(&self) -> Result<&T, Failure> {
        match (&self.refused, self.unset.first()) {
            (Some(refused), _) => Err((**refused).clone()),
            (None, Some(field)) => Err(Failure::argument(format!("{field}: must be set"))),
            (None, None) => Ok(&self.value),
        }
    }
}

impl<T: Terminate> Owned<T> {
    /// A value on its way to C.
    pub(crate) fn new(mut value: T) -> Owned<T> {
        value.turn(Way::Out);
        Owned { value, refused: None, unset: Vec::new() }
    }

    pub(crate) fn into_raw(value: T) -> *mut Owned<T> {
        Box::into_raw(Box::new(Owned::new(value)))
    }
}

/// An empty value for C to fill, and what it needs; NULL when even that fails.
pub(crate) fn make<T: Default + Terminate>(required: &[&'static str]) -> *mut Owned<T> {
    crate::guard::value(ptr::null_mut(), || {
        Box::into_raw(Box::new(Owned { unset: required.to_vec(), ..Owned::new(T::default()) }))
    })
}

/// The same for a union, which is nothing until one of its forms is set.
pub(crate) fn make_union<T: Default + Terminate>(name: &str) -> *mut Owned<T> {
    crate::guard::value(ptr::null_mut(), || {
        let refused =
            Some(Box::new(Failure::argument(format!("{name}: none of its forms was set"))));
        Box::into_raw(Box::new(Owned { refused, ..Owned::new(T::default()) }))
    })
}

/// Another owner with the same value.
pub(crate) fn copy<T: Clone>(value: Option<&T>) -> *mut Owned<T> {
    crate::guard::value(ptr::null_mut(), || {
        value.map_or(ptr::null_mut(), |value| {
            // It is terminated already.
            let value = value.clone();
            Box::into_raw(Box::new(Owned { value, refused: None, unset: Vec::new() }))
        })
    })
}

/// Ends what C owns.
pub(crate) fn free<T>(owner: Option<Box<T>>) {
    crate::guard::value((), || drop(owner));
}

/// The value as the core takes it; refused when a setter refused something of it.
pub(crate) fn sent<T: Clone + Default + Terminate>(owner: Option<&Owned<T>>) -> Result<T, Failure> {
    let Some(owner) = owner else { return Ok(T::default()) };
    let mut value = owner.complete()?.clone();
    value.turn(Way::Back);
    Ok(value)
}

/// The same where a value must be given.
pub(crate) fn sent_required<T: Clone + Default + Terminate>(
    owner: Option<&Owned<T>>,
    name: &str,
) -> Result<T, Failure> {
    if owner.is_none() {
        return Err(Failure::null(name));
    }
    sent(owner)
}
