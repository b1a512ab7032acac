//! The escape hatch: requests to operations that this version does not know.

use std::sync::Arc;

use serde_json::Value;

use crate::calls::refuse_page;
use crate::client::Client;
use crate::engine::Call;
use crate::error::{Error, Result};
use crate::generated::OPERATIONS;
use crate::request::{append_query, join};
use crate::response::Response;
use crate::spec::{Method, OperationSpec, RetryClass, SharedLimit};
use crate::transport::{HttpBody, Part};

/// What a raw request is called in errors and logs.
const NAME: &str = "request";

/// The body of a raw request.
#[derive(Clone, Debug, Default)]
pub enum RequestBody {
    /// No body.
    #[default]
    None,
    /// JSON.
    Json(Value),
    /// A form: nested keys are written as `project[name]=x`, items of arrays as `ids[]=x`.
    Form(Value),
    /// `multipart/form-data`.
    Multipart(Vec<MultipartPart>),
}

/// One part of a multipart body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultipartPart {
    /// Name of the part.
    pub name: String,
    /// What it holds.
    pub content: Vec<u8>,
    /// Name of the file, where the part is one.
    pub file_name: Option<String>,
    /// Media type, such as `application/zip`.
    pub content_type: Option<String>,
}

impl Client {
    /// Sends a request to any path below the base URL, under the same authentication, limits and retries
    /// as every operation.
    ///
    /// `path` begins with `/` and is already percent-encoded. GET counts as safe to repeat, all other
    /// methods as mutations. It never waits for operations. The value is the JSON of the answer, `null`
    /// when the body is not JSON; the raw body is beside it.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = neonapi_emulator::Emulator::start(Default::default())?;
    /// # let project_id = &emulator.seed_project("shop", 3).id;
    /// # let client = neonapi::Client::builder().api_key("key").base_url(emulator.base_url()).build()?;
    /// use neonapi::{Method, RequestBody};
    ///
    /// let answer = client.request(Method::Get, "/projects", &[("limit", "1")], RequestBody::None)?;
    /// assert_eq!(answer.value["projects"][0]["name"], "shop");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) for a path that would lead
    /// elsewhere; otherwise as for every call.
    pub fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: RequestBody,
    ) -> Result<Response<Value>> {
        let with_name = |error: Error| error.with_operation(NAME);
        check_path(path).map_err(with_name)?;
        let mut encoded = String::new();
        for (name, value) in query {
            append_query(&mut encoded, name, &Value::String((*value).to_owned()));
        }
        let known = operation_of(method, path);
        let call = Call {
            operation_id: known.map_or(NAME, |spec| spec.id),
            route: known.map_or(NAME, |spec| spec.id),
            method,
            class: if method == Method::Get { RetryClass::Safe } else { RetryClass::Mutation },
            limit: known.map_or(SharedLimit::None, |spec| spec.limit),
            url: join(&self.shared.checked.base_url, path, &encoded).map_err(with_name)?,
            body: encode(body).map_err(with_name)?,
            destination: None,
            attempt_timeout: self.attempt_timeout(),
            deadline: self.deadline(),
            interrupt: self.interrupt(),
        };
        let details =
            self.execute_call(&call, &mut |answer| refuse_page(answer).map(|()| Vec::new()))?;
        let value = serde_json::from_slice(details.body()).unwrap_or_default();
        Ok(Response { value, details })
    }
}

fn check_path(path: &str) -> Result<()> {
    let refused = |why: &str| Err(Error::invalid_argument(format!("path: {why}")));
    let Some(segments) = path.strip_prefix('/') else {
        return refused("must begin with / and is taken below the base URL");
    };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.~!$&'()*+,;=:@%/".contains(c);
    if !path.chars().all(allowed) {
        return refused("holds a query, a fragment or characters that must be percent-encoded");
    }
    for segment in segments.split('/') {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        if plain.is_empty() || plain == "." || plain == ".." {
            return refused("an empty, \".\" or \"..\" segment would lead to another route");
        }
    }
    Ok(())
}

/// The operation that a path belongs to: the template with the most literal segments that fits.
fn operation_of(method: Method, path: &str) -> Option<&'static OperationSpec> {
    let literals = |template: &str| template.split('/').filter(|s| !s.starts_with('{')).count();
    OPERATIONS
        .iter()
        .filter(|spec| spec.method == method && fits(spec.path, path))
        .max_by_key(|spec| literals(spec.path))
        .copied()
}

fn fits(template: &str, path: &str) -> bool {
    let (mut expected, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (expected.next(), given.next()) {
            (None, None) => return true,
            (Some(part), Some(segment)) if part.starts_with('{') || part == segment => {}
            _ => return false,
        }
    }
}

fn encode(body: RequestBody) -> Result<HttpBody> {
    Ok(match body {
        RequestBody::None => HttpBody::None,
        RequestBody::Json(value) => HttpBody::Json(Arc::new(value.to_string().into_bytes())),
        RequestBody::Form(value) => {
            if !value.is_object() {
                return Err(Error::invalid_argument("body: a form is made of an object"));
            }
            let mut form = String::new();
            append_form(&mut form, "", &value);
            HttpBody::Form(Arc::new(form.into_bytes()))
        }
        RequestBody::Multipart(parts) => {
            HttpBody::Multipart(Arc::new(parts.into_iter().map(part).collect()))
        }
    })
}

fn append_form(form: &mut String, name: &str, value: &Value) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                let name = if name.is_empty() { field.clone() } else { format!("{name}[{field}]") };
                append_form(form, &name, value);
            }
        }
        Value::Array(items) => {
            for item in items {
                append_form(form, &format!("{name}[]"), item);
            }
        }
        scalar => append_query(form, name, scalar),
    }
}

fn part(part: MultipartPart) -> Part {
    Part {
        name: part.name,
        content: part.content,
        file_name: part.file_name,
        content_type: part.content_type,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        for path in [
            "",
            "projects",
            "//x",
            "/",
            "/a//b",
            "/a/",
            "/a/../b",
            "/a/%2e%2E/b",
            "/a/./b",
            "/a?b=c",
            "/a#b",
            "/a b",
            "/\u{e9}",
            "/a\\b",
            "https://other.test/a",
        ] {
            assert!(check_path(path).is_err(), "{path:?}");
        }
        for path in ["/projects", "/projects/p-1/branches", "/x/a%2Fb", "/x/..."] {
            check_path(path).expect(path);
        }
    }

    #[test]
    fn known_paths_are_counted_with_their_operation() {
        let id = |method, path| operation_of(method, path).map(|spec| spec.id);
        assert_eq!(id(Method::Get, "/projects"), Some("listProjects"));
        assert_eq!(id(Method::Get, "/projects/shared"), Some("listSharedProjects"));
        assert_eq!(id(Method::Get, "/projects/p"), Some("getProject"));
        assert_eq!(id(Method::Get, "/projects/p/branches/count"), Some("countProjectBranches"));
        assert_eq!(id(Method::Put, "/projects"), None);
        assert_eq!(id(Method::Get, "/brand/new"), None);
    }

    #[test]
    fn forms_nest() {
        let value =
            json!({"project": {"name": "a b", "quota": {"x": 1}, "ids": ["p", "q"]}, "on": true});
        let HttpBody::Form(form) = encode(RequestBody::Form(value)).expect("an object") else {
            panic!("a form")
        };
        assert_eq!(
            String::from_utf8_lossy(&form),
            "on=true&project%5Bids%5D%5B%5D=p&project%5Bids%5D%5B%5D=q\
             &project%5Bname%5D=a%20b&project%5Bquota%5D%5Bx%5D=1"
        );
        assert!(encode(RequestBody::Form(json!([1]))).is_err());
    }
}
