//! From arguments to a request: path, query and body, and what is refused before anything is sent.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Map, Value};
use url::Url;

use crate::error::{Error, Result};
use crate::spec::{BodyKind, OperationSpec};
use crate::transport::{HttpBody, Part};

/// All but letters, digits and `-_.~` is encoded, so that a value stays one segment or one query value.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The arguments of a call as named JSON values.
pub(crate) type Arguments = Map<String, Value>;

/// What a call sends, apart from the method.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) url: Url,
    pub(crate) body: HttpBody,
}

pub(crate) fn to_arguments(arguments: &impl Serialize) -> Result<Arguments> {
    match serde_json::to_value(arguments) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(_) => Err(Error::invalid_argument("the arguments do not form an object")),
        Err(error) => Err(Error::invalid_argument(format!("an argument cannot be sent: {error}"))),
    }
}

/// Builds the request of an operation.
pub(crate) fn prepare(
    spec: &OperationSpec,
    base_url: &Url,
    path_arguments: &[&str],
    mut arguments: Arguments,
    org_id: Option<&str>,
) -> Result<Prepared> {
    let path = expand_path(spec.path, path_arguments)?;
    if let Some(org_id) = org_id.filter(|_| spec.takes_org_id)
        && arguments.get("org_id").is_none_or(is_nothing)
    {
        arguments.insert("org_id".to_owned(), Value::String(org_id.to_owned()));
    }
    for name in spec.required {
        let value = arguments.get(*name);
        // An empty list in a body says something (no rules, no schedule); in a query it is not there.
        let unsent = value.is_some_and(is_empty_list) && spec.query.contains(name);
        if unsent || value.is_none_or(is_nothing) {
            return Err(Error::invalid_argument(format!("{name}: must not be empty")));
        }
    }
    let mut query = String::new();
    for name in spec.query {
        if let Some(value) = arguments.remove(*name) {
            append_query(&mut query, wire_name(spec, name), &value);
        }
    }
    let url = join(base_url, &path, &query)?;
    let body = match spec.body {
        BodyKind::None => HttpBody::None,
        BodyKind::Optional if arguments.is_empty() => HttpBody::None,
        BodyKind::Optional | BodyKind::Required => json_body(spec, arguments)?,
        BodyKind::Multipart => HttpBody::Multipart(Arc::new(multipart_parts(spec, arguments))),
    };
    Ok(Prepared { url, body })
}

/// Absent, or empty where emptiness cannot be meant.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

fn wire_name<'a>(spec: &OperationSpec, name: &'a str) -> &'a str {
    spec.renamed.iter().find(|(argument, _)| *argument == name).map_or(name, |(_, wire)| wire)
}

/// Puts the path arguments into the template.
fn expand_path(template: &str, path_arguments: &[&str]) -> Result<String> {
    let mut path = String::with_capacity(template.len() + 40);
    let mut values = path_arguments.iter();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            None => path.push_str(segment),
            Some(parameter) => {
                let (name, free_text) = match parameter.strip_suffix(":text") {
                    Some(name) => (name, true),
                    None => (parameter, false),
                };
                let value = values.next().copied().unwrap_or_default();
                check_path_argument(name, value, free_text)?;
                path.extend(utf8_percent_encode(value, ENCODED));
            }
        }
    }
    Ok(path)
}

/// Refuses what cannot be an identifier in a path.
pub(crate) fn check_identifier(name: &str, value: &str) -> Result<()> {
    check_path_argument(name, value, false)
}

/// Refuses what would lead to another route than the one that was called.
fn check_path_argument(name: &str, value: &str, free_text: bool) -> Result<()> {
    let refused = |why: &str| Err(Error::invalid_argument(format!("{name}: {why}")));
    if value.trim().is_empty() {
        return refused("must not be empty");
    }
    if value == "." || value == ".." {
        return refused("\".\" and \"..\" would change the path of the request");
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | ':');
    if !free_text && !value.chars().all(allowed) {
        return refused(
            "not an identifier, which has only letters, digits, \"-\", \"_\" and the like",
        );
    }
    if free_text && value.contains('\0') {
        return refused("must not hold a NUL character");
    }
    Ok(())
}

/// A base URL, a path below it, and a query.
pub(crate) fn join(base_url: &Url, path: &str, query: &str) -> Result<Url> {
    let mut text = base_url.as_str().trim_end_matches('/').to_owned();
    text.push_str(path);
    if !query.is_empty() {
        text.push('?');
        text.push_str(query);
    }
    Url::parse(&text).map_err(|error| Error::invalid_argument(format!("path: {error}")))
}

/// Appends a value; an array becomes one pair an item.
pub(crate) fn append_query(query: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| append_query(query, name, item)),
        Value::String(text) => append_pair(query, name, text),
        other => append_pair(query, name, &other.to_string()),
    }
}

fn append_pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, ENCODED));
    query.push('=');
    query.extend(utf8_percent_encode(value, ENCODED));
}

fn json_body(spec: &OperationSpec, mut arguments: Arguments) -> Result<HttpBody> {
    let mut body = Map::new();
    for (path, names) in spec.nested {
        let inner: Map<String, Value> = names
            .iter()
            .filter_map(|name| arguments.remove_entry(*name))
            .map(|(name, value)| (wire_name(spec, &name).to_owned(), value))
            .collect();
        let (path, is_required) = match path.strip_suffix('?') {
            Some(path) => (path, false),
            None => (*path, true),
        };
        if is_required || !inner.is_empty() {
            object_at(&mut body, path).extend(inner);
        }
    }
    for (name, value) in arguments {
        body.insert(wire_name(spec, &name).to_owned(), value);
    }
    let bytes = serde_json::to_vec(&body)
        .map_err(|error| Error::invalid_argument(format!("an argument cannot be sent: {error}")))?;
    Ok(HttpBody::Json(Arc::new(bytes)))
}

/// The object at a dotted path, made where it is not there yet.
fn object_at<'a>(body: &'a mut Map<String, Value>, path: &str) -> &'a mut Map<String, Value> {
    let mut object = body;
    for name in path.split('.') {
        let entry = object.entry(name).or_insert_with(|| Value::Object(Map::new()));
        if !entry.is_object() {
            *entry = Value::Object(Map::new());
        }
        object = entry.as_object_mut().expect("made an object in the line above");
    }
    object
}

/// Texts go as they are; everything else goes as JSON.
fn multipart_parts(spec: &OperationSpec, arguments: Arguments) -> Vec<Part> {
    arguments
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            let content = match value {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Part {
                name: wire_name(spec, &name).to_owned(),
                content: content.into_bytes(),
                file_name: None,
                content_type: None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ErrorKind;
    use crate::spec::Method;

    fn base() -> Url {
        Url::parse("https://console.neon.tech/api/v2").expect("a URL")
    }

    fn arguments(value: Value) -> Arguments {
        value.as_object().expect("an object").clone()
    }

    fn body_of(prepared: &Prepared) -> Value {
        match &prepared.body {
            HttpBody::Json(bytes) => serde_json::from_slice(bytes).expect("JSON"),
            HttpBody::None => Value::Null,
            other => panic!("{other:?}"),
        }
    }

    const BRANCH: OperationSpec = OperationSpec {
        path: "/projects/{project_id}/branches",
        method: Method::Post,
        body: BodyKind::Optional,
        nested: &[("branch", &["name", "parent_id"])],
        ..OperationSpec::DEFAULT
    };

    #[test]
    fn identifiers_that_would_change_the_route_are_refused() {
        for value in ["", "  ", ".", "..", "a/b", "a?x=1", "a#b", "a%2Fb", "a b", "\u{e9}", "a\nb"]
        {
            let error = prepare(&BRANCH, &base(), &[value], Map::new(), None).expect_err(value);
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.detail().starts_with("project_id: "), "{error}");
        }
    }

    #[test]
    fn free_text_is_encoded() {
        let spec = OperationSpec { path: "/o/{key:text}/download", ..OperationSpec::DEFAULT };
        let path = |value: &str| {
            prepare(&spec, &base(), &[value], Map::new(), None).map(|p| p.url.path().to_owned())
        };
        assert_eq!(
            path("a/b c?d#e%f\u{e9}").expect("legal"),
            "/api/v2/o/a%2Fb%20c%3Fd%23e%25f%C3%A9/download"
        );
        assert_eq!(path("...").expect("legal"), "/api/v2/o/.../download");
        assert_eq!(path("%2e%2e").expect("legal"), "/api/v2/o/%252e%252e/download");
        for value in ["", "..", ".", "a\0b"] {
            assert!(path(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn arguments_go_where_they_belong() {
        let given = arguments(json!({"name": "a", "endpoints": [{"type": "read_only"}]}));
        let prepared = prepare(&BRANCH, &base(), &["p"], given, None).expect("legal");
        assert_eq!(
            body_of(&prepared),
            json!({"branch": {"name": "a"}, "endpoints": [{"type": "read_only"}]})
        );
        let empty = prepare(&BRANCH, &base(), &["p"], Map::new(), None).expect("legal");
        assert!(matches!(empty.body, HttpBody::None));
        let required = OperationSpec { body: BodyKind::Required, ..BRANCH };
        let empty = prepare(&required, &base(), &["p"], Map::new(), None).expect("legal");
        assert_eq!(body_of(&empty), json!({"branch": {}}));
        let cleared = arguments(json!({"name": null}));
        let cleared = prepare(&required, &base(), &["p"], cleared, None).expect("legal");
        assert_eq!(body_of(&cleared), json!({"branch": {"name": null}}), "null clears");
    }

    #[test]
    fn objects_nest_in_objects() {
        let spec = OperationSpec {
            path: "/x",
            body: BodyKind::Required,
            nested: &[("create?", &["endpoints"]), ("create.branch?", &["name"])],
            ..OperationSpec::DEFAULT
        };
        let body = |given: Value| {
            body_of(&prepare(&spec, &base(), &[], arguments(given), None).expect("legal"))
        };
        assert_eq!(
            body(json!({"name": "n", "endpoints": [], "start": true})),
            json!({"create": {"endpoints": [], "branch": {"name": "n"}}, "start": true})
        );
        assert_eq!(body(json!({"name": "n"})), json!({"create": {"branch": {"name": "n"}}}));
        assert_eq!(body(json!({"endpoints": []})), json!({"create": {"endpoints": []}}));
        assert_eq!(body(json!({"start": true})), json!({"start": true}), "none is made empty");
        assert_eq!(body(json!({})), json!({}));
    }

    #[test]
    fn objects_that_the_api_requires_are_made_empty() {
        let body = |id: &str, path_arguments: &[&str]| {
            let mut specs = crate::generated::OPERATIONS.iter();
            let spec = specs.find(|spec| spec.id == id).expect("an operation");
            body_of(&prepare(spec, &base(), path_arguments, Map::new(), None).expect("legal"))
        };
        assert_eq!(body("createProject", &[]), json!({"project": {}}));
        assert_eq!(body("createProjectBranchAnonymized", &["p"]), json!({}));
        assert_eq!(body("createProjectBranch", &["p"]), Value::Null);
    }

    #[test]
    fn the_query_is_encoded_and_renamed() {
        let spec = OperationSpec {
            path: "/c",
            query: &["ids", "from_time", "limit", "deep", "q"],
            renamed: &[("from_time", "from")],
            ..OperationSpec::DEFAULT
        };
        let given = arguments(json!({
            "ids": ["a", "b&c"], "from_time": "2026-01-01T00:00:00Z", "limit": 5, "deep": true,
            "q": "a b=\u{1f600}"
        }));
        let url = prepare(&spec, &base(), &[], given, None).expect("legal").url;
        assert_eq!(
            url.query(),
            Some(
                "ids=a&ids=b%26c&from=2026-01-01T00%3A00%3A00Z&limit=5&deep=true\
                 &q=a%20b%3D%F0%9F%98%80"
            )
        );
    }

    #[test]
    fn required_arguments_must_not_be_empty() {
        let spec = OperationSpec { required: &["name"], ..BRANCH };
        for given in [json!({}), json!({"name": ""}), json!({"name": null})] {
            let error = prepare(&spec, &base(), &["p"], arguments(given), None).expect_err("empty");
            assert_eq!(error.detail(), "name: must not be empty");
        }
        let empty = arguments(json!({"name": []}));
        let in_query = OperationSpec { query: &["name"], ..spec };
        prepare(&in_query, &base(), &["p"], empty.clone(), None).expect_err("not sent at all");
        let prepared = prepare(&spec, &base(), &["p"], empty, None).expect("an empty list");
        assert_eq!(body_of(&prepared), json!({"branch": {"name": []}}));
    }

    #[test]
    fn the_organization_of_the_client_fills_in() {
        let spec = OperationSpec {
            path: "/projects",
            query: &["org_id"],
            takes_org_id: true,
            ..OperationSpec::DEFAULT
        };
        let url = |given: Value| {
            let prepared = prepare(&spec, &base(), &[], arguments(given), Some("org-1"));
            prepared.expect("legal").url.query().map(str::to_owned)
        };
        assert_eq!(url(json!({})).as_deref(), Some("org_id=org-1"));
        assert_eq!(url(json!({"org_id": "org-2"})).as_deref(), Some("org_id=org-2"));
        let other = OperationSpec { path: "/regions", ..OperationSpec::DEFAULT };
        let prepared = prepare(&other, &base(), &[], Map::new(), Some("org-1")).expect("legal");
        assert_eq!(prepared.url.query(), None);
    }
}
