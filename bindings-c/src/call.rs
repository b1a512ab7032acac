//! One call: the client under the options of the call.

use neonapi::Client;

use crate::client::neonapi_client;
use crate::failure::Failure;
use crate::options::neonapi_call_options;
use crate::pipe_signal;
use crate::response::neonapi_response;
use crate::text::reference;

/// Makes a call under its options, and gives them its response where they ask for it.
///
/// # Safety
///
/// The pointers are NULL or lead to what their types say, which outlives the call.
pub(crate) unsafe fn make<T>(
    client: *const neonapi_client,
    options: *const neonapi_call_options,
    call: impl FnOnce(&Client) -> neonapi::Result<T>,
) -> Result<T, Failure> {
    let (mut call, mut value) = (Some(call), None);
    // Through a trait object, so that what follows is there once and not for each operation.
    let mut make = |client: &Client| {
        value = call.take().map(|call| call(client)).transpose()?;
        Ok(())
    };
    // SAFETY: as the caller promises.
    unsafe { make_any(client, options, &mut make) }?;
    value.ok_or_else(|| Failure::internal("a call was not made"))
}

unsafe fn make_any(
    client: *const neonapi_client,
    options: *const neonapi_call_options,
    call: &mut dyn FnMut(&Client) -> neonapi::Result<()>,
) -> Result<(), Failure> {
    // SAFETY: as the caller promises.
    let (client, options) = unsafe { (&reference(client, "client")?.0, options.as_ref()) };
    let Some(options) = options else { return Ok(pipe_signal::held_back(|| call(client))?) };
    let client = client.with_options(options.to_core()?);
    let Some(place) = options.response() else {
        return Ok(pipe_signal::held_back(|| call(&client))?);
    };
    let response = pipe_signal::held_back(|| client.with_response(|client| call(client)))?;
    let details = Box::new(neonapi_response::from(&response.details));
    // SAFETY: whoever set the place keeps it usable, which the header asks for.
    unsafe { place.write(Box::into_raw(details)) };
    Ok(())
}

/// The client under options, for a list: it makes its calls later.
///
/// # Safety
///
/// That of [`make`].
pub(crate) unsafe fn view(
    client: *const neonapi_client,
    options: *const neonapi_call_options,
) -> Result<Client, Failure> {
    // SAFETY: as the caller promises.
    let (client, options) = unsafe { (&reference(client, "client")?.0, options.as_ref()) };
    let Some(options) = options else { return Ok(client.clone()) };
    // A list makes as many calls as it has pages, some of them after the place may be gone.
    if options.response().is_some() {
        return Err(Failure::argument(
            "options: a list has a response for each page; take set_response away, read pages by _next_page",
        ));
    }
    Ok(client.with_options(options.to_core()?))
}
