//! Where presigned URLs lead: objects are written and read as at S3, without a key.
//!
//! Like control, it is no part of the API: nothing is limited, recorded or made to fail.

use bytes::Bytes;
use http::Method;
use http::header::{self, HeaderMap};
use http::request::Parts;
use serde_json::json;

use super::shared::Shared;
use crate::answer::{Answer, Content};
use crate::clock::Stamp;
use crate::form;
use crate::journal::{Done, Event};
use crate::state::World;
use crate::state::branch::Branch;
use crate::state::bucket::StoredObject;
use crate::state::link::Link;
use crate::state::log::LogRecord;

/// Where presigned URLs begin.
pub(crate) const BASE_PATH: &str = "/_storage/";

/// A refusal in the words of S3.
struct Refusal {
    status: u16,
    code: &'static str,
    message: &'static str,
}

const UNKNOWN: Refusal = Refusal { status: 403, code: "AccessDenied", message: "Access Denied" };
const EXPIRED: Refusal =
    Refusal { status: 403, code: "AccessDenied", message: "Request has expired" };
const DIFFERENT: Refusal = Refusal {
    status: 403,
    code: "SignatureDoesNotMatch",
    message: "The signature was made for another request",
};
const NO_BUCKET: Refusal =
    Refusal { status: 404, code: "NoSuchBucket", message: "The bucket does not exist" };
const NO_RANGE: Refusal =
    Refusal { status: 416, code: "InvalidRange", message: "The range is not satisfiable" };
const NO_KEY: Refusal =
    Refusal { status: 404, code: "NoSuchKey", message: "The key does not exist" };

/// Answers a request to a presigned URL, and remembers what it wrote.
pub(super) fn answer(shared: &Shared, head: &Parts, body: Bytes) -> Answer {
    let inner = &mut *shared.lock();
    let now = shared.clock.now();
    let draws = inner.world.draws();
    let answer = act(&mut inner.world, head, body.clone(), now);
    if inner.journal.is_some() && head.method != Method::GET && answer.status < 400 {
        let done = Done::of(head, &body, answer.status);
        inner.keep(now, draws, Event::Request(done));
    }
    answer
}

/// Does what a request to a presigned URL asks for.
pub(crate) fn act(world: &mut World, head: &Parts, body: Bytes, now: Stamp) -> Answer {
    let path = head.uri.path().strip_prefix(BASE_PATH).unwrap_or_default();
    let answered =
        permitted(world, head, path, now).and_then(|link| transfer(world, &link, head, body, now));
    answered.unwrap_or_else(|Refusal { status, code, message }| {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Error><Code>{code}</Code><Message>{message}</Message></Error>"
        );
        Answer::new(status, Content::Xml(text))
    })
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// The link behind the signature, once the request is the one that it was made for.
fn permitted(world: &World, head: &Parts, path: &str, now: Stamp) -> Result<Link, Refusal> {
    let query = form::pairs(head.uri.query().unwrap_or_default());
    let signature = query.iter().find(|(name, _)| name == "X-Amz-Signature");
    let link = signature.and_then(|(_, signature)| world.links.get(signature)).ok_or(UNKNOWN)?;
    let own_path = format!("{}/{}/{}", link.branch_id, link.bucket, link.key);
    let is_same = form::percent_decode(path) == own_path && head.method == link.method;
    let wanted_type = link.content_type.as_deref();
    if !is_same || wanted_type.is_some_and(|wanted| content_type(&head.headers) != Some(wanted)) {
        return Err(DIFFERENT);
    }
    if link.expires_at <= now { Err(EXPIRED) } else { Ok(link.clone()) }
}

fn transfer(
    world: &mut World,
    link: &Link,
    head: &Parts,
    body: Bytes,
    now: Stamp,
) -> Result<Answer, Refusal> {
    let project = world.projects.get_mut(&link.project_id).filter(|it| it.deleted_at.is_none());
    let project = project.ok_or(NO_BUCKET)?;
    project.settle(now);
    let branch = project.branches.get_mut(&link.branch_id).ok_or(NO_BUCKET)?;
    let bucket = branch.buckets.get_mut(&link.bucket).ok_or(NO_BUCKET)?;
    if link.method == "PUT" {
        let object = StoredObject::new(body, content_type(&head.headers).map(str::to_owned), now);
        let answer = Answer::new(200, Content::Empty).with_header("etag", &object.quoted_etag());
        let size = object.content.len();
        bucket.put(&link.key, object);
        world.tally.created("objects");
        log(branch, link, (200, size), now);
        return Ok(answer);
    }
    let Some(object) = bucket.objects.get(&link.key).cloned() else {
        log(branch, link, (404, 0), now);
        return Err(NO_KEY);
    };
    let answer = part(&object.content, &head.headers)?;
    let size = answer.content.clone().into_bytes().len();
    log(branch, link, (answer.status, size), now);
    let content_type = object.content_type.as_deref().unwrap_or("application/octet-stream");
    let answer = answer.with_header("content-type", content_type);
    let answer = answer.with_header("accept-ranges", "bytes");
    Ok(answer.with_header("etag", &object.quoted_etag()))
}

/// The whole content, or the one range of it that is asked for.
fn part(content: &Bytes, headers: &HeaderMap) -> Result<Answer, Refusal> {
    let wanted = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let Some((first, last)) = wanted.and_then(|range| bounds(range, content.len())) else {
        return Ok(Answer::new(200, Content::Binary(content.clone())));
    };
    if first > last || first >= content.len() {
        return Err(NO_RANGE);
    }
    let answer = Answer::new(206, Content::Binary(content.slice(first..=last)));
    let range = format!("bytes {first}-{last}/{}", content.len());
    Ok(answer.with_header("content-range", &range))
}

/// `bytes=0-99`, `bytes=100-` or `bytes=-100`; anything else is no range and is passed over.
fn bounds(range: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.saturating_sub(1);
    match (first, last) {
        ("", last) => Some((length.saturating_sub(last.parse().ok()?), end)),
        (first, "") => Some((first.parse().ok()?, end)),
        (first, last) => Some((first.parse().ok()?, last.parse::<usize>().ok()?.min(end))),
    }
}

fn log(branch: &mut Branch, link: &Link, (status, size): (u16, usize), now: Stamp) {
    let details = json!({
        "operation": link.method, "object_key": link.key, "http_status": status, "bytes": size,
    });
    let scope = format!("s3.{}", link.method.to_ascii_lowercase());
    branch.log.write(LogRecord::of_bucket(&link.bucket, &scope, details, now));
}
