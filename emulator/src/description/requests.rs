//! Reading requests: parameters and bodies, refused when they are not as described.

use serde_json::{Map, Value};

use super::check::{Direction, Fault, check};
use super::{Description, Parameter, Place, RequestBody, Schema, Shape, texts};
use crate::answer::ApiError;
use crate::form;
use crate::multipart;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Refuses arguments of path and query that are not as described.
pub(crate) fn check_parameters(
    shape: &Shape,
    path: &[(&'static str, String)],
    query: &[(String, String)],
) -> Result<(), ApiError> {
    for parameter in &shape.parameters {
        let given: Vec<&str> = match parameter.place {
            Place::Path => values(path.iter().map(|(name, value)| (*name, value)), parameter),
            Place::Query => {
                values(query.iter().map(|(name, value)| (name.as_str(), value)), parameter)
            }
        };
        parameter.check(&given)?;
    }
    Ok(())
}

/// The values of a parameter; an empty one counts as absent.
fn values<'a>(
    pairs: impl Iterator<Item = (&'a str, &'a String)>,
    parameter: &Parameter,
) -> Vec<&'a str> {
    let named = pairs.filter(|(name, value)| *name == parameter.name && !value.is_empty());
    named.map(|(_, value)| value.as_str()).collect()
}

impl Parameter {
    fn check(&self, given: &[&str]) -> Result<(), ApiError> {
        let description = Description::get();
        let schema = description.resolved(&self.schema);
        let value = match (given.first(), &schema.items) {
            (None, _) if self.required => return Err(self.refusal("", "is required")),
            (None, _) => return Ok(()),
            // Repeated, or a list with commas.
            (Some(_), Some(item)) => {
                let items = given.iter().flat_map(|text| text.split(','));
                let items = items.filter(|text| !text.is_empty());
                items.map(|text| texts::read(description, item, text.to_owned())).collect()
            }
            (Some(text), None) => texts::read(description, schema, (*text).to_owned()),
        };
        check(description, Direction::Request, schema, &value)
            .map_err(|fault| self.refusal(&fault.path, &fault.problem))
    }

    fn refusal(&self, path: &str, problem: &str) -> ApiError {
        let place = match self.place {
            Place::Path => "path",
            Place::Query => "query",
        };
        ApiError::bad_request(format!("{place} parameter \"{}{path}\" {problem}", self.name))
    }
}

/// Reads a body into the JSON that it is or stands for; null when there is none.
pub(crate) fn read_body(shape: &Shape, content_type: &str, body: &[u8]) -> Result<Value, ApiError> {
    let Some(expected) = &shape.request_body else { return Ok(Value::Null) };
    if body.is_empty() {
        return match expected.required {
            true => Err(ApiError::bad_request("a request body is required")),
            false => Ok(Value::Null),
        };
    }
    let value = expected.decode(content_type, body)?;
    let schema = expected.content.values().next();
    if let Some(schema) = schema.filter(|_| expected.required || !value.is_null()) {
        check(Description::get(), Direction::Request, schema, &value).map_err(refusal)?;
        return Ok(texts::known(Description::get(), schema, value));
    }
    Ok(value)
}

/// Adds the reason that refusals of a few operations have: of those described, the most general is last.
pub(crate) fn explained(shape: &'static Shape, error: ApiError) -> ApiError {
    let description = Description::get();
    let described = shape.responses.get("400").and_then(|content| content.get(JSON));
    let field = described.and_then(|it| description.resolved(it).properties.get("reason"));
    let reasons = field.and_then(|it| description.resolved(it).values.as_ref());
    match reasons.and_then(|reasons| reasons.last()?.as_str()) {
        Some(reason) => error.with_reason(reason),
        None => error,
    }
}

fn refusal(Fault { path, problem }: Fault) -> ApiError {
    match path.as_str() {
        "" => ApiError::bad_request(format!("the request body {problem}")),
        path => ApiError::bad_request(format!("field \"{path}\" {problem}")),
    }
}

impl RequestBody {
    fn decode(&self, content_type: &str, body: &[u8]) -> Result<Value, ApiError> {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let essence = essence.to_ascii_lowercase();
        let schema = |media_type: &str| self.content.get(media_type);
        match (essence.as_str(), schema(JSON), schema(MULTIPART)) {
            (MULTIPART, _, Some(schema)) => {
                let schema = Description::get().resolved(schema);
                let parts = parts(schema, content_type, body)?;
                Ok(texts::read_all(Description::get(), schema, parts))
            }
            (FORM, Some(schema), _) => {
                let fields = form::to_json(utf8(body)?);
                Ok(texts::read_all(Description::get(), schema, fields))
            }
            (essence, Some(_), _) if is_json(essence) => {
                serde_json::from_str(utf8(body)?).map_err(|error| {
                    let message = format!("the request body is not valid JSON: {error}");
                    ApiError::bad_request(message)
                })
            }
            _ => {
                let expected = self.content.keys().next().map_or(JSON, String::as_str);
                let message = format!("the request body must be {expected}, not \"{essence}\"");
                Err(ApiError::new(415, message))
            }
        }
    }
}

/// Nothing said means JSON, as nearly every client expects.
fn is_json(essence: &str) -> bool {
    essence.is_empty() || essence == JSON || essence.ends_with("+json")
}

fn utf8(body: &[u8]) -> Result<&str, ApiError> {
    std::str::from_utf8(body)
        .map_err(|_| ApiError::bad_request("the request body is not valid UTF-8"))
}

/// The parts of a multipart body by name; the bytes of files stay where they are.
fn parts(schema: &Schema, content_type: &str, body: &[u8]) -> Result<Value, ApiError> {
    let boundary = multipart::boundary(content_type)
        .ok_or_else(|| ApiError::bad_request("the content type names no boundary"))?;
    let parts = multipart::parts(body, boundary)
        .ok_or_else(|| ApiError::bad_request("the multipart body is not well formed"))?;
    let mut fields = Map::new();
    for part in parts {
        let property = schema.properties.get(&part.name);
        let is_file = property.is_some_and(|it| it.content_media_type.is_some());
        let text = if is_file { "" } else { utf8(part.content)? };
        fields.insert(part.name, Value::String(text.to_owned()));
    }
    Ok(Value::Object(fields))
}
