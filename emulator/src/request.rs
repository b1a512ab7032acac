//! A request as the resources see it.

use bytes::Bytes;
use serde_json::Value;

use crate::answer::ApiError;
use crate::clock::Stamp;
use crate::description::{Description, requests, texts};
use crate::form;
use crate::input::Fields;
use crate::routes::Route;

/// A request that was matched with a route, and is as described.
#[derive(Debug)]
pub(crate) struct ApiRequest {
    pub(crate) route: &'static Route,
    pub(crate) path_arguments: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
    json: Value,
}

impl ApiRequest {
    /// Decodes query and body; what is not as described is refused.
    pub(crate) fn new(
        route: &'static Route,
        path_arguments: Vec<(&'static str, String)>,
        query: &str,
        content_type: String,
        body: Bytes,
    ) -> Result<ApiRequest, ApiError> {
        let query = form::pairs(query);
        let shape = Description::get().operation(route.operation_id);
        let json = match shape {
            None => Value::Null,
            Some(shape) => {
                let refused = |error| requests::explained(shape, error);
                requests::check_parameters(shape, &path_arguments, &query).map_err(refused)?;
                requests::read_body(shape, &content_type, &body).map_err(refused)?
            }
        };
        Ok(ApiRequest { route, path_arguments, query, content_type, body, json })
    }

    /// Whether it changes nothing.
    pub(crate) fn is_safe(&self) -> bool {
        let shape = Description::get().operation(self.route.operation_id);
        shape.is_some_and(|shape| shape.safe)
    }

    /// A path argument; the route table and the handlers agree on their names.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path_arguments
            .iter()
            .find(|(argument, _)| *argument == name)
            .map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn fields(&self) -> Result<Fields<'_>, ApiError> {
        Fields::root(&self.json)
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(parameter, _)| parameter == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    pub(crate) fn required_query(&self, name: &str) -> Result<&str, ApiError> {
        self.query(name)
            .ok_or_else(|| ApiError::bad_request(format!("query parameter \"{name}\" is required")))
    }

    /// A parameter that can be repeated, and whose values can be lists with commas.
    pub(crate) fn query_list(&self, name: &str) -> Vec<&str> {
        self.query
            .iter()
            .filter(|(parameter, _)| parameter == name)
            .flat_map(|(_, value)| value.split(','))
            .filter(|value| !value.is_empty())
            .collect()
    }

    pub(crate) fn query_integer(&self, name: &str) -> Option<u32> {
        self.query(name).and_then(|text| text.parse().ok())
    }

    pub(crate) fn query_boolean(&self, name: &str) -> bool {
        self.query(name).and_then(texts::boolean).unwrap_or(false)
    }

    pub(crate) fn query_stamp(&self, name: &str) -> Result<Option<Stamp>, ApiError> {
        let Some(text) = self.query(name) else { return Ok(None) };
        let wrong = || format!("query parameter \"{name}\" must be a time (RFC 3339)");
        Stamp::parse(text).map(Some).ok_or_else(|| ApiError::bad_request(wrong()))
    }

    pub(crate) fn required_query_stamp(&self, name: &str) -> Result<Stamp, ApiError> {
        self.required_query(name)?;
        let stamp = self.query_stamp(name)?;
        stamp.ok_or_else(|| ApiError::bad_request(format!("query parameter \"{name}\" is missing")))
    }
}
