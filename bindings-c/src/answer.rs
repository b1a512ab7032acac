//! How operations answer: what is made of a value on its way to C.

use std::ffi::c_char;
use std::ptr;

use neonapi::{Client, List, Page, Secret};

use crate::bytes::neonapi_bytes;
use crate::call;
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::guard;
use crate::handle::{Owned, sent, sent_required};
use crate::options::neonapi_call_options;
use crate::read::into_c;
use crate::status::neonapi_status;
use crate::terminate::Terminate;
use crate::text;
use crate::walk::Walk;

/// A value that an operation gives.
pub(crate) trait Answer: Sized {
    /// Where C wants it; NULL where C does not.
    type Place: Copy;

    /// What is there when the operation fails.
    fn empty(place: Self::Place);

    fn put(self, place: Self::Place);
}

/// A record, or a list of them, of which C is the owner.
pub(crate) trait Root: Terminate {}

impl<T: Root> Root for Vec<T> {}

fn write<T>(place: *mut T, value: impl FnOnce() -> T) {
    if !place.is_null() {
        // SAFETY: the header asks for a place that can be written to, or NULL.
        unsafe { place.write(value()) };
    }
}

impl<T: Root> Answer for T {
    type Place = *mut *mut Owned<T>;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        write(place, || Owned::into_raw(self));
    }
}

impl<T: Root> Answer for Option<T> {
    type Place = *mut *mut Owned<T>;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        if let Some(value) = self {
            value.put(place);
        }
    }
}

impl Answer for () {
    type Place = ();

    fn empty((): ()) {}

    fn put(self, (): ()) {}
}

impl Answer for bool {
    type Place = *mut bool;

    fn empty(place: *mut bool) {
        write(place, || false);
    }

    fn put(self, place: *mut bool) {
        write(place, || self);
    }
}

impl Answer for i64 {
    type Place = *mut i64;

    fn empty(place: *mut i64) {
        write(place, || 0);
    }

    fn put(self, place: *mut i64) {
        write(place, || self);
    }
}

impl Answer for u64 {
    type Place = *mut u64;

    fn empty(place: *mut u64) {
        write(place, || 0);
    }

    fn put(self, place: *mut u64) {
        write(place, || self);
    }
}

/// A number, and whether there is one.
impl Answer for Option<i64> {
    type Place = (*mut i64, *mut bool);

    fn empty(place: Self::Place) {
        None::<i64>.put(place);
    }

    fn put(self, (number, is_there): Self::Place) {
        write(number, || self.unwrap_or_default());
        write(is_there, || self.is_some());
    }
}

impl Answer for Option<String> {
    type Place = *mut *mut c_char;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        write(place, || self.map_or(ptr::null_mut(), into_c));
    }
}

impl Answer for String {
    type Place = *mut *mut c_char;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        Some(self).put(place);
    }
}

impl Answer for Secret {
    type Place = *mut *mut c_char;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        self.expose().to_owned().put(place);
    }
}

impl Answer for Vec<u8> {
    type Place = *mut *mut neonapi_bytes;

    fn empty(place: Self::Place) {
        write(place, ptr::null_mut);
    }

    fn put(self, place: Self::Place) {
        write(place, || Box::into_raw(Box::new(neonapi_bytes(self))));
    }
}

/// The arguments of an operation beside those of its path.
pub(crate) enum Given<'a, T> {
    /// There are none.
    Nothing,
    /// NULL stands for none.
    Optional(Option<&'a Owned<T>>),
    /// They have a name.
    Required(&'static str, Option<&'a Owned<T>>),
}

impl<T: Clone + Default + Terminate> Given<'_, T> {
    fn sent(self) -> Result<T, Failure> {
        match self {
            Given::Nothing => Ok(T::default()),
            Given::Optional(arguments) => sent(arguments),
            Given::Required(name, arguments) => sent_required(arguments, name),
        }
    }
}

/// Whose call it is, and where its failure goes.
pub(crate) struct Caller {
    pub(crate) client: *const neonapi_client,
    pub(crate) options: *const neonapi_call_options,
    pub(crate) error: *mut *mut neonapi_error,
}

/// Texts of a path, each with its name.
type Texts<const N: usize> = [(&'static str, *const c_char); N];

fn read<'a, const N: usize>(texts: Texts<N>) -> Result<[&'a str; N], Failure> {
    let mut read = [""; N];
    for (place, (name, pointer)) in read.iter_mut().zip(texts) {
        // SAFETY: the header asks for texts that end with a zero byte.
        *place = unsafe { text::required(pointer, name) }?;
    }
    Ok(read)
}

/// Makes a call and hands its answer out.
pub(crate) fn answer<const N: usize, A: Answer, T: Clone + Default + Terminate>(
    caller: Caller,
    place: A::Place,
    texts: Texts<N>,
    given: Given<'_, T>,
    call: impl FnOnce(&Client, [&str; N], &T) -> neonapi::Result<A>,
) -> neonapi_status {
    guard::run(caller.error, || {
        A::empty(place);
        // SAFETY: the header asks for options, or NULL.
        unsafe { neonapi_call_options::empty_response(caller.options) };
        let (texts, arguments) = (read(texts)?, given.sent()?);
        let make = |client: &Client| call(client, texts, &arguments);
        // SAFETY: the header asks for handles of these types, or NULL.
        unsafe { call::make(caller.client, caller.options, make) }?.put(place);
        Ok(())
    })
}

/// What a call gives that is refused for something beside its texts and arguments.
pub(crate) fn refuse<A: Answer>(
    caller: &Caller,
    place: A::Place,
    failure: Failure,
) -> neonapi_status {
    guard::run(caller.error, || {
        A::empty(place);
        // SAFETY: the header asks for options, or NULL.
        unsafe { neonapi_call_options::empty_response(caller.options) };
        Err(failure)
    })
}

/// Makes a list, which sends nothing yet.
pub(crate) fn list<const N: usize, P: Page, T: Clone + Default + Terminate>(
    caller: Caller,
    place: *mut *mut Walk<P>,
    texts: Texts<N>,
    given: Given<'_, T>,
    call: impl FnOnce(&Client, [&str; N], &T) -> List<P>,
) -> neonapi_status {
    guard::run(caller.error, || {
        // SAFETY: the header asks for a place that can be written to.
        unsafe { text::emptied(place) }?;
        let (texts, arguments) = (read(texts)?, given.sent()?);
        // SAFETY: the header asks for handles of these types, or NULL.
        let client = unsafe { call::view(caller.client, caller.options) }?;
        let walk = Walk::new(call(&client, texts, &arguments));
        write(place, || Box::into_raw(Box::new(walk)));
        Ok(())
    })
}
