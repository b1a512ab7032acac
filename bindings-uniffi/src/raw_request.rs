//! Requests to operations that this version does not know.

use neonapi::{Method, MultipartPart, RequestBody};

use crate::call::NativeCall;
use crate::client::NativeClient;
use crate::error::NativeError;
use crate::response::NativeResponse;
use crate::values::JsonValue;

/// Method of a raw request.
#[uniffi::remote(Enum)]
pub enum Method {
    /// Reads; safe to repeat.
    Get,
    /// Creates, or starts work.
    Post,
    /// Replaces.
    Put,
    /// Changes parts.
    Patch,
    /// Deletes.
    Delete,
}

/// The body of a raw request.
#[uniffi::remote(Enum)]
pub enum RequestBody {
    /// No body.
    None,
    /// JSON.
    Json(JsonValue),
    /// A form: nested keys are written as `project[name]=x`, items of arrays as `ids[]=x`.
    Form(JsonValue),
    /// `multipart/form-data`.
    Multipart(Vec<MultipartPart>),
}

/// One part of a multipart body.
#[uniffi::remote(Record)]
pub struct MultipartPart {
    /// Name of the part.
    pub name: String,
    /// What it holds.
    pub content: Vec<u8>,
    /// Name of the file, where the part is one.
    #[uniffi(default = None)]
    pub file_name: Option<String>,
    /// Media type, such as `application/zip`.
    #[uniffi(default = None)]
    pub content_type: Option<String>,
}

/// One parameter of the query of a raw request; a name may come several times.
#[derive(uniffi::Record)]
pub(crate) struct QueryParameter {
    /// Its name.
    pub(crate) name: String,
    /// Its value, not encoded.
    pub(crate) value: String,
}

/// What a raw request gives.
#[derive(uniffi::Record)]
pub(crate) struct NativeAnswer {
    /// The JSON of the answer, `null` when the body is not JSON.
    pub(crate) value: JsonValue,
    pub(crate) response: NativeResponse,
}

#[uniffi::export]
impl NativeClient {
    pub(crate) fn request(
        &self,
        method: Method,
        path: &str,
        query: Vec<QueryParameter>,
        body: RequestBody,
        call: &NativeCall,
    ) -> Result<NativeAnswer, NativeError> {
        let query: Vec<(&str, &str)> =
            query.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect();
        self.run(call, |client| {
            let answer = client.request(method, path, &query, body)?;
            let response = NativeResponse::from(&answer.details);
            Ok(NativeAnswer { value: answer.value, response })
        })
    }
}
