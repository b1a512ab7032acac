//! Requests to operations that this version does not know.

use neonapi::{Method, MultipartPart, RequestBody, ResponseDetails};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyMapping, PyString, PyTuple,
};

use crate::errors;
use crate::from_python::{self, Path};

const CALL: Path<'static> = Path::Call("request()");

/// A request, read while the interpreter was at hand.
pub(crate) struct Request {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: RequestBody,
}

impl Request {
    pub(crate) fn read(
        py: Python<'_>,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Option<&Bound<'_, PyAny>>,
        json: Option<&Bound<'_, PyAny>>,
        form: Option<&Bound<'_, PyAny>>,
        multipart: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Request> {
        let body = match (json, form, multipart) {
            (None, None, None) => RequestBody::None,
            (Some(json), None, None) => RequestBody::Json(free(json, "json")?),
            (None, Some(form), None) => RequestBody::Form(free(form, "form")?),
            (None, None, Some(parts)) => RequestBody::Multipart(self::parts(parts)?),
            _ => {
                let text = "request() takes one of 'json', 'form' and 'multipart'";
                return Err(errors::invalid_argument(py, text));
            }
        };
        Ok(Request {
            method: self::method(method)?,
            path: from_python::text_of(path, &Path::Argument(&CALL, "path"))?,
            query: query.map_or_else(|| Ok(Vec::new()), pairs)?,
            body,
        })
    }

    pub(crate) fn send(self, client: &neonapi::Client) -> neonapi::Result<ResponseDetails> {
        let query: Vec<(&str, &str)> =
            self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(client.request(self.method, &self.path, &query, self.body)?.details)
    }
}

fn method(given: &Bound<'_, PyAny>) -> PyResult<Method> {
    let place = Path::Argument(&CALL, "method");
    let name = from_python::text_of(given, &place)?;
    let methods = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    let found = methods.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(&name));
    let why = "must be GET, POST, PUT, PATCH or DELETE";
    found.ok_or_else(|| place.wrong_value(given.py(), why))
}

fn free(value: &Bound<'_, PyAny>, name: &str) -> PyResult<serde_json::Value> {
    let json = from_python::free_json(value, &Path::Argument(&CALL, name))?;
    serde_json::from_slice(&json).map_err(errors::internal)
}

/// Pairs of a query: of a mapping, whose values may be lists, or of a sequence of pairs.
fn pairs(query: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let place = Path::Argument(&CALL, "query");
    let items = match query.cast::<PyMapping>() {
        Ok(mapping) => mapping.items()?.into_any(),
        Err(_) => query.clone(),
    };
    let expected = "a dict or several pairs";
    if items.is_instance_of::<PyString>() {
        return Err(place.wrong_type(expected, query));
    }
    let mut pairs = Vec::new();
    for item in items.try_iter().map_err(|_| place.wrong_type(expected, query))? {
        let item = item?;
        let pair = item.cast::<PyTuple>().ok().filter(|pair| pair.len() == 2);
        let pair = pair.ok_or_else(|| place.wrong_type(expected, query))?;
        let name = from_python::text_of(&pair.get_item(0)?, &place)?;
        let value = pair.get_item(1)?;
        let place = Path::Field(&place, &name);
        let is_one = value.is_instance_of::<PyString>()
            || value.is_instance_of::<PyBytes>()
            || value.is_instance_of::<PyByteArray>()
            || value.cast::<PyMapping>().is_ok();
        let values: Vec<_> = match value.try_iter() {
            Ok(items) if !is_one => items.collect::<PyResult<_>>()?,
            _ => vec![value],
        };
        for value in values.iter().filter(|value| !value.is_none()) {
            pairs.push((name.clone(), scalar(value, &place)?));
        }
    }
    Ok(pairs)
}

/// A value of a query as text.
fn scalar(value: &Bound<'_, PyAny>, place: &Path<'_>) -> PyResult<String> {
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(flag.is_true().to_string());
    }
    if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
        let json = from_python::free_json(value, place)?;
        return String::from_utf8(json).map_err(errors::internal);
    }
    from_python::text_of(value, place)
}

/// Parts of a multipart body: each a `dict` with `name`, `content`, `file_name` and `content_type`.
fn parts(parts: &Bound<'_, PyAny>) -> PyResult<Vec<MultipartPart>> {
    let place = Path::Argument(&CALL, "multipart");
    let expected = "several dicts with name and content";
    if parts.is_instance_of::<PyDict>() || parts.is_instance_of::<PyString>() {
        return Err(place.wrong_type(expected, parts));
    }
    let mut read = Vec::new();
    let items = parts.try_iter().map_err(|_| place.wrong_type(expected, parts))?;
    for (index, item) in items.enumerate() {
        let (item, place) = (item?, Path::Index(&place, index));
        let dict = item.cast::<PyDict>().map_err(|_| place.wrong_type(expected, &item))?;
        read.push(part(dict, &place)?);
    }
    Ok(read)
}

fn part(fields: &Bound<'_, PyDict>, place: &Path<'_>) -> PyResult<MultipartPart> {
    let mut part = MultipartPart::default();
    for (key, value) in fields {
        let key = from_python::text_of(&key, place)?;
        let place = Path::Field(place, &key);
        match key.as_str() {
            "name" => part.name = from_python::text_of(&value, &place)?,
            "content" if value.is_instance_of::<PyString>() => {
                part.content = from_python::text_of(&value, &place)?.into_bytes();
            }
            "content" if value.is_instance_of::<PyBytes>() => part.content = value.extract()?,
            "content" => part.content = from_python::content(&value, &place)?,
            "file_name" | "content_type" if value.is_none() => {}
            "file_name" => part.file_name = Some(from_python::text_of(&value, &place)?),
            "content_type" => part.content_type = Some(from_python::text_of(&value, &place)?),
            _ => return Err(place.wrong_value(fields.py(), "is not known")),
        }
    }
    if part.name.is_empty() {
        return Err(place.wrong_value(fields.py(), "has no name"));
    }
    Ok(part)
}
