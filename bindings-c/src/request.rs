//! The escape hatch: requests to operations that this version does not know.

use std::ffi::c_char;

use neonapi::{Method, MultipartPart, RequestBody};

use crate::call;
use crate::client::neonapi_client;
use crate::error::neonapi_error;
use crate::failure::Failure;
use crate::guard;
use crate::options::neonapi_call_options;
use crate::response::neonapi_response;
use crate::status::neonapi_status;
use crate::text::{bytes, emptied, exclusive, optional, reference, required};

/// A request to any path below the base URL.
///
/// Do not change it while a call uses it. Free it with `neonapi_request_free`.
#[derive(Default)]
pub struct neonapi_request {
    method: Option<Method>,
    path: String,
    query: Vec<(String, String)>,
    body: RequestBody,
    refused: Option<Failure>,
}

/// Changes a request; what is refused stays refused when it is sent.
unsafe fn set(
    request: *mut neonapi_request,
    change: impl FnOnce(&mut neonapi_request) -> Result<(), Failure>,
) -> neonapi_status {
    guard::status(|| {
        // SAFETY: as the header asks.
        let request = unsafe { exclusive(request, "request")? };
        let changed = change(request);
        if let Err(failure) = &changed {
            request.refused.get_or_insert_with(|| failure.clone());
        }
        changed
    })
}

fn method_of(name: &str) -> Result<Method, Failure> {
    let methods = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    let found = methods.into_iter().find(|method| method.as_str() == name);
    found.ok_or_else(|| Failure::argument("method: is none of GET, POST, PUT, PATCH and DELETE"))
}

fn json_of(text: &str, name: &str) -> Result<serde_json::Value, Failure> {
    // The error of the parser is not passed on as it is, since it may quote the text.
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::argument(format!("{name}: is not JSON, at line {line}, column {column}"))
    })
}

fn set_body(request: &mut neonapi_request, body: RequestBody) -> Result<(), Failure> {
    if !matches!(request.body, RequestBody::None) {
        return Err(Failure::argument("request: has a body already"));
    }
    request.body = body;
    Ok(())
}

/// Makes a request: a method such as "GET", and a path such as "/projects", percent-encoded.
///
/// What is not usable is refused when the request is sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_new(
    method: *const c_char,
    path: *const c_char,
) -> *mut neonapi_request {
    guard::value(std::ptr::null_mut(), || {
        let mut request = neonapi_request::default();
        // SAFETY: as the header asks.
        let read = unsafe { required(method, "method").and_then(method_of) };
        match read {
            Ok(method) => request.method = Some(method),
            Err(failure) => request.refused = Some(failure),
        }
        // SAFETY: as the header asks.
        match unsafe { required(path, "path") } {
            Ok(path) => path.clone_into(&mut request.path),
            Err(failure) => request.refused = Some(failure),
        }
        Box::into_raw(Box::new(request))
    })
}

/// Frees a request. NULL does nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_free(request: *mut neonapi_request) {
    guard::value((), || {
        if !request.is_null() {
            // SAFETY: it was made by `Box::into_raw`, and the caller gives it up.
            drop(unsafe { Box::from_raw(request) });
        }
    });
}

/// Adds a pair to the query; it is percent-encoded for you, and a name may come several times.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_add_query(
    request: *mut neonapi_request,
    name: *const c_char,
    value: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(request, |request| {
            let pair = (required(name, "name")?, required(value, "value")?);
            request.query.push((pair.0.to_owned(), pair.1.to_owned()));
            Ok(())
        })
    }
}

/// Sets a body of JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_set_json(
    request: *mut neonapi_request,
    json: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(request, |request| {
            let value = json_of(required(json, "json")?, "json")?;
            set_body(request, RequestBody::Json(value))
        })
    }
}

/// Sets a form as the body, given as a JSON object: {"project": {"name": "x"}} becomes project[name]=x.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_set_form(
    request: *mut neonapi_request,
    json: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(request, |request| {
            let value = json_of(required(json, "json")?, "json")?;
            set_body(request, RequestBody::Form(value))
        })
    }
}

/// Adds a part to a body of multipart/form-data.
///
/// `content` is copied. `file_name` and `content_type` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_request_add_part(
    request: *mut neonapi_request,
    name: *const c_char,
    content: *const u8,
    content_length: usize,
    file_name: *const c_char,
    content_type: *const c_char,
) -> neonapi_status {
    // SAFETY: as the header asks.
    unsafe {
        set(request, |request| {
            let part = MultipartPart {
                name: required(name, "name")?.to_owned(),
                content: bytes(content, content_length, "content")?.to_vec(),
                file_name: optional(file_name, "file_name")?.map(str::to_owned),
                content_type: optional(content_type, "content_type")?.map(str::to_owned),
            };
            if let RequestBody::Multipart(parts) = &mut request.body {
                parts.push(part);
                return Ok(());
            }
            set_body(request, RequestBody::Multipart(vec![part]))
        })
    }
}

/// Sends a request under the same authentication, limits and retries as every operation.
///
/// `options` may be NULL. `out` takes the response of success, which is yours to free. GET counts as safe to
/// repeat, all other methods as changes. It never waits for operations.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn neonapi_client_request(
    client: *const neonapi_client,
    request: *const neonapi_request,
    options: *const neonapi_call_options,
    out: *mut *mut neonapi_response,
    error: *mut *mut neonapi_error,
) -> neonapi_status {
    guard::run(error, || {
        // SAFETY: as the header asks.
        let request = unsafe {
            emptied(out)?;
            neonapi_call_options::empty_response(options);
            reference(request, "request")?
        };
        if let Some(refused) = &request.refused {
            return Err(refused.clone());
        }
        let method = request.method.ok_or_else(|| Failure::null("method"))?;
        let query: Vec<(&str, &str)> =
            request.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        // SAFETY: as the header asks.
        let response = unsafe {
            call::make(client, options, |client| {
                client.request(method, &request.path, &query, request.body.clone())
            })?
        };
        let response = Box::new(neonapi_response::from(&response.details));
        // SAFETY: the place was written to at the beginning.
        unsafe { out.write(Box::into_raw(response)) };
        Ok(())
    })
}
