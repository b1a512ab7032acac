//! Requests that are for no operation of the API.

use http::request::Parts;

use super::service::BASE_PATH;
use crate::answer::{Answer, ApiError, Content};
use crate::routes::Router;

/// Another path, another method, or no such thing.
pub(super) fn answer(head: &Parts, request_id: &str) -> Answer {
    let path = head.uri.path();
    if path.starts_with(BASE_PATH) && (path.contains("//") || path.ends_with('/')) {
        return redirect(head);
    }
    let methods = path.strip_prefix(BASE_PATH).map(|path| Router::get().methods(path));
    let allowed = methods.unwrap_or_default();
    if allowed.is_empty() {
        return ApiError::new(404, "this route does not exist").into_answer(request_id);
    }
    let answer = match head.method == http::Method::OPTIONS {
        true => Answer::no_content(),
        false => ApiError::new(405, "method not allowed").into_answer(request_id),
    };
    answer.with_header("allow", &allowed.join(", "))
}

/// An empty segment is an empty argument: the service redirects to the path without it.
fn redirect(head: &Parts) -> Answer {
    let segments = head.uri.path().split('/').filter(|segment| !segment.is_empty());
    let query = head.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let location = segments.fold(String::new(), |path, segment| path + "/" + segment);
    Answer::new(301, Content::Empty).with_header("location", &(location + &query))
}
