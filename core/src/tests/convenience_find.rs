//! Finding projects and branches by name.

use serde_json::{Value, json};

use super::harness::*;
use crate::generated::ErrorKind;
use crate::models::{Branch, ProjectListItem};

fn project_called(id: &str, name: &str) -> Value {
    let (id, name) = (id.to_owned(), name.to_owned());
    serde_json::to_value(ProjectListItem { id, name, ..Default::default() }).expect("a model")
}

fn projects(items: &[Value], unavailable: &[&str], cursor: &str) -> Reply {
    let mut page = json!({"projects": items, "applications": {}, "integrations": {}});
    if !unavailable.is_empty() {
        page["unavailable_project_ids"] = json!(unavailable);
    }
    if !cursor.is_empty() {
        page["pagination"] = json!({"cursor": cursor});
    }
    Reply::json(200, &page)
}

fn branch_called(id: &str, name: &str, default: bool) -> Value {
    let (id, name) = (id.to_owned(), name.to_owned());
    let branch = Branch { id, name, default, project_id: "p-1".to_owned(), ..Default::default() };
    serde_json::to_value(branch).expect("a model")
}

fn branches(items: &[Value], next: &str) -> Reply {
    let mut page = json!({"branches": items, "annotations": {}, "pagination": {}});
    if !next.is_empty() {
        page["pagination"] = json!({"next": next, "sort_by": "created_at", "sort_order": "desc"});
    }
    Reply::json(200, &page)
}

#[test]
fn a_project_is_found_by_its_whole_name_on_whichever_page() {
    let bench = Bench::new(|request| match request.number {
        1 => {
            projects(&[project_called("p-1", "shop-old"), project_called("p-2", "Shop")], &[], "c")
        }
        2 => projects(&[project_called("p-3", "shop")], &[], "d"),
        _ => projects(&[], &[], ""),
    });
    let found = bench.client.projects().find_by_name("shop").expect("no error").expect("one");
    assert_eq!(found.id, "p-3");
    let seen = bench.seen();
    assert!(seen[0].query.contains("search=shop") && seen[0].query.contains("limit=400"));
    assert_eq!(seen.len(), 3, "another of that name could be on any page");
}

#[test]
fn a_name_that_no_project_has_is_none() {
    let bench = Bench::new(|_| projects(&[project_called("p-1", "shop-old")], &[], ""));
    assert_eq!(bench.client.projects().find_by_name("shop").expect("no error"), None);
}

#[test]
fn two_projects_of_one_name_are_refused_with_both_ids() {
    let bench = Bench::new(|request| match request.number {
        1 => projects(&[project_called("p-1", "shop")], &[], "c"),
        2 => projects(&[project_called("p-2", "shop")], &[], "d"),
        _ => projects(&[], &[], ""),
    });
    let error = bench.client.projects().find_by_name("shop").expect_err("which one?");
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.detail().contains("\"shop\" (p-1, p-2)"), "{error}");
    assert_eq!(error.operation_id(), Some("projects.find_by_name"));
}

#[test]
fn a_project_that_neon_could_not_read_may_be_the_one() {
    let bench = Bench::new(|request| match request.number {
        1 => projects(&[], &["p-7"], "c"),
        2 => projects(&[project_called("p-1", "shop-old")], &["p-8"], "d"),
        _ => projects(&[], &[], ""),
    });
    let error = bench.client.projects().find_by_name("shop").expect_err("nobody knows");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.detail().ends_with("p-7, p-8"), "{error}");
    assert!(error.is_retryable(), "it may be read the next time");
}

#[test]
fn a_project_that_was_found_is_no_less_found_when_others_were_not_read() {
    let bench = Bench::new(|request| match request.number {
        1 => projects(&[project_called("p-1", "shop")], &["p-7"], "c"),
        _ => projects(&[], &[], ""),
    });
    let found = bench.client.projects().find_by_name("shop").expect("no error").expect("one");
    assert_eq!(found.id, "p-1");
}

#[test]
fn a_branch_is_found_by_its_whole_name_on_whichever_page() {
    let bench = Bench::new(|request| match request.number {
        1 => branches(&[branch_called("br-1", "pr-70", false)], "c"),
        2 => branches(
            &[branch_called("br-2", "my-pr-7", false), branch_called("br-3", "pr-7", false)],
            "d",
        ),
        _ => panic!("names of branches are unique, so that there is nothing left to look for"),
    });
    let found = bench.client.branches().find_by_name("p-1", "pr-7").expect("no error");
    assert_eq!(found.expect("one").id, "br-3");
    let seen = bench.seen();
    assert!(seen[0].query.contains("search=pr-7"), "{}", seen[0].query);
    assert!(seen[0].query.contains("sort_by=created_at"), "no branch moves between the pages");
    assert!(seen[1].query.contains("cursor=c"));
}

#[test]
fn a_name_that_no_branch_has_is_none_and_an_error_is_an_error() {
    let bench = Bench::new(|_| branches(&[branch_called("br-1", "pr-70", false)], ""));
    assert_eq!(bench.client.branches().find_by_name("p-1", "pr-7").expect("no error"), None);
    let bench = Bench::new(|_| neon_error(403));
    let error = bench.client.branches().find_by_name("p-1", "pr-7").expect_err("forbidden");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
}

#[test]
fn an_empty_name_is_refused_before_any_request() {
    let bench = Bench::new(|_| panic!("nothing is to be asked"));
    let projects = bench.client.projects().find_by_name("").map(|_| ());
    let branches = bench.client.branches().find_by_name("p-1", "").map(|_| ());
    for error in [projects.expect_err("refused"), branches.expect_err("refused")] {
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.detail().starts_with("name:"), "{error}");
    }
}

#[test]
fn the_default_branch_is_the_one_that_says_so() {
    let bench = Bench::new(|request| match request.number {
        1 => branches(&[branch_called("br-1", "main", false)], "c"),
        _ => branches(&[branch_called("br-2", "live", true)], "d"),
    });
    assert_eq!(bench.client.branches().get_default("p-1").expect("one").id, "br-2");
    assert_eq!(bench.requests(), 2);
}

#[test]
fn a_project_without_a_default_branch_is_not_given_another_one() {
    let bench = Bench::new(|_| branches(&[branch_called("br-1", "main", false)], ""));
    let error = bench.client.branches().get_default("p-1").expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.detail().contains("p-1"), "{error}");
}
