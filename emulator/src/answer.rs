//! What a resource answers: a value, or a refusal with Neon's error object.

use bytes::Bytes;
use serde::Serialize;
use serde_json::json;

/// The body of an answer.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Empty,
    Json(Vec<u8>),
    Html(String),
    Text(String),
    Xml(String),
    Binary(Bytes),
}

impl Content {
    pub(crate) fn media_type(&self) -> Option<&'static str> {
        match self {
            Content::Empty => None,
            Content::Json(_) => Some("application/json"),
            Content::Html(_) => Some("text/html; charset=utf-8"),
            Content::Text(_) => Some("text/plain; charset=utf-8"),
            Content::Xml(_) => Some("application/xml"),
            Content::Binary(_) => Some("application/octet-stream"),
        }
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        match self {
            Content::Empty => Bytes::new(),
            Content::Json(json) => Bytes::from(json),
            Content::Html(text) | Content::Text(text) | Content::Xml(text) => Bytes::from(text),
            Content::Binary(bytes) => bytes,
        }
    }
}

/// A complete answer, before it is put on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) content: Content,
}

impl Answer {
    pub(crate) fn new(status: u16, content: Content) -> Answer {
        Answer { status, headers: Vec::new(), content }
    }

    pub(crate) fn json<T: Serialize + ?Sized>(status: u16, value: &T) -> Answer {
        // Only values of the state are written: their keys are texts, so this cannot fail.
        Answer::new(status, Content::Json(serde_json::to_vec(value).unwrap_or_default()))
    }

    pub(crate) fn ok<T: Serialize + ?Sized>(value: &T) -> Answer {
        Answer::json(200, value)
    }

    pub(crate) fn created<T: Serialize + ?Sized>(value: &T) -> Answer {
        Answer::json(201, value)
    }

    pub(crate) fn empty(status: u16) -> Answer {
        Answer::new(status, Content::Empty)
    }

    pub(crate) fn no_content() -> Answer {
        Answer::empty(204)
    }

    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// A refused request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    /// Said beside the message by the few operations whose refusals have kinds.
    pub(crate) reason: Option<&'static str>,
}

/// What every handler returns.
pub(crate) type Outcome = Result<Answer, ApiError>;

impl ApiError {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> ApiError {
        ApiError { status, code: String::new(), message: message.into(), reason: None }
    }

    pub(crate) fn with_code(mut self, code: &str) -> ApiError {
        code.clone_into(&mut self.code);
        self
    }

    pub(crate) fn with_reason(mut self, reason: &'static str) -> ApiError {
        self.reason = Some(reason);
        self
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> ApiError {
        ApiError::new(400, message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> ApiError {
        ApiError::new(403, message)
    }

    pub(crate) fn not_found(thing: &str) -> ApiError {
        ApiError::new(404, format!("{thing} not found"))
    }

    pub(crate) fn not_for_organization_keys() -> ApiError {
        ApiError::new(404, "not allowed for organization API keys")
    }

    pub(crate) fn conflict(message: impl Into<String>) -> ApiError {
        ApiError::new(409, message)
    }

    pub(crate) fn unprocessable(message: impl Into<String>) -> ApiError {
        ApiError::new(422, message)
    }

    pub(crate) fn locked() -> ApiError {
        ApiError::new(
            423,
            "project already has running conflicting operations, \
             scheduling of new ones is prohibited",
        )
    }

    pub(crate) fn too_many_requests() -> ApiError {
        ApiError::new(429, "Too many requests")
    }

    /// The error object, with the id under which the request is known.
    pub(crate) fn into_answer(self, request_id: &str) -> Answer {
        let mut body = json!({
            "request_id": request_id, "code": self.code, "message": self.message,
        });
        if let Some(reason) = self.reason {
            body["reason"] = json!(reason);
        }
        Answer::json(self.status, &body)
    }
}
