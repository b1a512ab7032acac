//! Lists: three kinds of cursors, one iterator, and where it ends.

use serde_json::{Value, json};

use super::harness::*;
use crate::List;
use crate::error::Result;
use crate::generated::ErrorKind;
use crate::models::{ListBranches, ListObjects, ListProjects, ProjectListItem, QueryLogs};
use crate::pagination::CURSORS_MAX;

type Projects = List<crate::models::ListProjectsResponse>;

fn projects(bench: &Bench) -> Projects {
    bench.client.projects().list(&ListProjects::default())
}

fn names(list: impl Iterator<Item = Result<ProjectListItem>>) -> Result<Vec<String>> {
    list.map(|item| item.map(|project| project.id)).collect()
}

fn queries(bench: &Bench) -> Vec<String> {
    bench.seen().into_iter().map(|seen| seen.query).collect()
}

/// Pages of projects that go on with the cursor `c2`, then `c3`, then are empty.
fn three_pages(request: &Request<'_>) -> Reply {
    match request.seen.query.as_str() {
        "" => project_page(&["a", "b"], "c2"),
        "cursor=c2" => project_page(&["c"], "c3"),
        _ => project_page(&[], "c3"),
    }
}

#[test]
fn a_walk_follows_cursors_until_an_empty_page() {
    let bench = Bench::new(three_pages);
    assert_eq!(names(projects(&bench)).expect("a list"), ["a", "b", "c"]);
    assert_eq!(queries(&bench), ["", "cursor=c2", "cursor=c3"]);
}

#[test]
fn a_walk_keeps_its_arguments_on_every_page() {
    let bench = Bench::unpaced(
        |settings| settings.org_id = Some("org-1".to_owned()),
        |request| project_page(&["a"], if request.number < 3 { "next" } else { "" }),
    );
    let arguments = ListProjects { limit: Some(1), ..Default::default() };
    bench.client.projects().list(&arguments).count();
    let queries = queries(&bench);
    assert_eq!(queries[0], "limit=1&org_id=org-1");
    assert_eq!(queries[1], "cursor=next&limit=1&org_id=org-1");
}

#[test]
fn a_walk_ends_where_there_is_no_cursor() {
    let bench = Bench::new(|_| project_page(&["a"], ""));
    assert_eq!(names(projects(&bench)).expect("a list"), ["a"]);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn a_walk_ends_at_a_repeated_cursor() {
    let bench = Bench::new(|request| {
        project_page(&[&format!("p{}", request.number)], ["x", "y", "x"][request.number - 1])
    });
    assert_eq!(names(projects(&bench)).expect("a list"), ["p1", "p2", "p3"]);
    assert_eq!(bench.requests(), 3);
}

#[test]
fn a_walk_without_an_end_fails_and_says_where_it_was() {
    let bench = Bench::new(|request| project_page(&["a"], &format!("c{}", request.number)));
    let mut list = projects(&bench);
    let items = list.by_ref().take_while(Result::is_ok).count();
    assert_eq!((items, bench.requests()), (CURSORS_MAX, CURSORS_MAX));
    assert_eq!(list.cursor(), Some(format!("c{CURSORS_MAX}").as_str()));
    let error = projects(&bench).find_map(Result::err).expect("an error");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.detail().contains("goes on after"), "{error}");
}

#[test]
fn a_walk_that_begins_at_a_cursor_ends_when_that_comes_back() {
    let bench = Bench::new(|_| project_page(&["a"], "x"));
    let arguments = ListProjects { cursor: Some("x".to_owned()), ..Default::default() };
    let list = bench.client.projects().list(&arguments);
    assert_eq!(names(list).expect("a list"), ["a"]);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn cursors_in_pagination_next_are_followed() {
    let bench = Bench::new(|request| {
        let (id, pagination) = match request.seen.query.as_str() {
            "" => ("br-1", json!({"next": "n2", "sort_by": "updated_at"})),
            _ => ("br-2", json!({"sort_by": "updated_at"})),
        };
        let branches = [branch_item(id)];
        let page = json!({"branches": branches, "annotations": {}, "pagination": pagination});
        Reply::json(200, &page)
    });
    let list = bench.client.branches().list("p-1", &ListBranches::default());
    let ids: Vec<String> = list.map(|branch| branch.expect("a branch").id).collect();
    assert_eq!(ids, ["br-1", "br-2"]);
    assert_eq!(queries(&bench), ["", "cursor=n2"]);
}

#[test]
fn cursors_in_next_cursor_are_followed() {
    let object = |key: &str| json!({"key": key, "size": 1, "last_modified": "2026-01-01T00:00:00Z", "etag": "e"});
    let bench = Bench::new(move |request| {
        let (key, cursor) = match request.seen.query.as_str() {
            "" => ("a", json!("k2")),
            _ => ("b", Value::Null),
        };
        let page = json!({"folders": [], "objects": [object(key)], "prefix": "",
            "next_cursor": cursor, "is_truncated": true});
        Reply::json(200, &page)
    });
    let list = bench.client.objects().list("p-1", "br-1", "bucket", &ListObjects::default());
    let keys: Vec<String> = list.map(|object| object.expect("an object").key).collect();
    assert_eq!(keys, ["a", "b"]);
    assert_eq!(queries(&bench), ["", "cursor=k2"]);
}

#[test]
fn the_cursor_of_a_list_by_post_goes_into_the_body() {
    let record = json!({"timestamp": "2026-01-01T00:00:00Z", "message": "m", "attributes": {}});
    let bench = Bench::new(move |request| {
        let cursor = if request.number == 1 { json!("l2") } else { Value::Null };
        let page = json!({"logs": [record], "next_cursor": cursor, "is_truncated": false});
        Reply::json(200, &page)
    });
    let arguments = QueryLogs { since: Some("1h".to_owned()), ..Default::default() };
    assert_eq!(bench.client.logs().query("p-1", "br-1", &arguments).count(), 2);
    let bodies: Vec<Value> = bench.seen().iter().map(|seen| seen.json()).collect();
    assert_eq!(bodies, [json!({"since": "1h"}), json!({"since": "1h", "cursor": "l2"})]);
}

#[test]
fn a_bare_array_is_a_list_of_one_page() {
    let bench = Bench::new(|_| {
        let key = |id: i64| {
            json!({"id": id, "name": "ci", "created_at": "2026-01-01T00:00:00Z",
            "created_by": {"id": "u", "name": "n", "image": ""}, "last_used_from_addr": ""})
        };
        Reply::json(200, &json!([key(1), key(2)]))
    });
    let ids: Vec<i64> = bench.client.api_keys().list().map(|key| key.expect("a key").id).collect();
    assert_eq!(ids, [1, 2]);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn a_list_without_pages_is_one_request() {
    let bench =
        Bench::new(|_| Reply::json(200, &json!({"roles": [role_item("a"), role_item("b")]})));
    let roles: Vec<String> =
        bench.client.roles().list("p-1", "br-1").map(|role| role.expect("a role").name).collect();
    assert_eq!(roles, ["a", "b"]);
    assert_eq!(bench.requests(), 1);
}

#[test]
fn nothing_is_sent_before_the_first_item_is_asked_for() {
    let bench = Bench::new(three_pages);
    let mut list = projects(&bench);
    assert_eq!(bench.requests(), 0);
    for (item, requests) in [("a", 1), ("b", 1), ("c", 2)] {
        assert_eq!(list.next().expect("an item").expect("a project").id, item);
        assert_eq!(bench.requests(), requests);
    }
}

#[test]
fn a_list_that_has_ended_stays_ended() {
    let bench = Bench::new(three_pages);
    let mut list = projects(&bench);
    assert_eq!(list.by_ref().count(), 3);
    assert!(list.next().is_none() && list.next().is_none());
    assert_eq!(bench.requests(), 3);
}

#[test]
fn an_error_ends_the_list_after_the_items_before_it() {
    let bench = Bench::new(|request| match request.seen.query.as_str() {
        "" => project_page(&["a"], "c2"),
        _ => neon_error(403),
    });
    let mut list = projects(&bench);
    assert_eq!(list.next().expect("an item").expect("a project").id, "a");
    let error = list.next().expect("an error").expect_err("403");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(error.operation_id(), Some("listProjects"));
    assert!(list.next().is_none());
}

#[test]
fn a_list_that_broke_off_goes_on_at_its_cursor() {
    let bench = Bench::new(|request| match request.number {
        2 => neon_error(403),
        _ => three_pages(request),
    });
    let mut list = projects(&bench);
    assert_eq!(list.by_ref().filter(Result::is_ok).count(), 2);
    assert_eq!(list.cursor(), Some("c2"));
    let cursor = list.cursor().map(str::to_owned);
    let rest = bench.client.projects().list(&ListProjects { cursor, ..Default::default() });
    assert_eq!(names(rest).expect("the rest"), ["c"]);
}

#[test]
fn a_list_that_broke_off_at_its_first_page_goes_on_where_it_was_to_begin() {
    let bench = Bench::new(|_| neon_error(403));
    let arguments = ListProjects { cursor: Some("c7".to_owned()), ..Default::default() };
    let mut list = bench.client.projects().list(&arguments);
    list.next().expect("an error").expect_err("403");
    assert_eq!(list.cursor(), Some("c7"));
}

#[test]
fn pages_come_whole() {
    let bench = Bench::new(|request| {
        let mut page = json!({"projects": [project_item("a")],
            "applications": {"a": ["vercel"]}, "integrations": {}});
        if request.number == 1 {
            page["unavailable_project_ids"] = json!(["slow"]);
            page["pagination"] = json!({"cursor": "c2"});
        }
        Reply::json(200, &page)
    });
    let pages: Vec<_> = projects(&bench).pages().collect::<Result<_>>().expect("two pages");
    assert_eq!(pages.len(), 2);
    assert_eq!(pages[0].unavailable_project_ids.as_deref(), Some(&["slow".to_owned()][..]));
    assert_eq!(pages[1].unavailable_project_ids, None);
    assert!(pages[0].applications.contains_key("a"));
}

#[test]
fn a_first_page_without_items_is_still_a_page() {
    for arguments in [None, Some("c1".to_owned())] {
        let bench = Bench::new(|_| project_page(&[], "c9"));
        let list =
            bench.client.projects().list(&ListProjects { cursor: arguments, ..Default::default() });
        assert_eq!(list.pages().count(), 1);
    }
}

#[test]
fn an_empty_last_page_is_not_shown() {
    let bench = Bench::new(three_pages);
    assert_eq!(projects(&bench).pages().count(), 2);
    assert_eq!(bench.requests(), 3);
}

#[test]
fn bad_arguments_are_the_first_item() {
    let bench = Bench::new(three_pages);
    let mut list = bench.client.branches().list("", &ListBranches::default());
    let error = list.next().expect("an error").expect_err("an empty identifier");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(error.operation_id(), Some("listProjectBranches"));
    assert!(error.detail().starts_with("project_id"), "{error}");
    assert!(list.next().is_none());
    assert_eq!(bench.requests(), 0);
}

#[test]
fn each_page_of_a_walk_is_retried_like_a_call() {
    let bench = Bench::unpaced(
        |settings| settings.retries = 2,
        |request| if request.number % 3 == 0 { three_pages(request) } else { neon_error(503) },
    );
    assert_eq!(names(projects(&bench)).expect("a list"), ["a", "b", "c"]);
    assert_eq!(bench.requests(), 9);
}

#[test]
fn the_time_of_a_call_is_the_time_of_a_page() {
    let bench = Bench::unpaced(
        |settings| settings.call_timeout_ms = Some(1000),
        |request| three_pages(request).taking(std::time::Duration::from_millis(900)),
    );
    assert_eq!(names(projects(&bench)).expect("a list").len(), 3);
    assert_eq!(bench.seconds(), 2.7);
}
