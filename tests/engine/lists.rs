//! Lists: walks over pages of every style.

use std::collections::BTreeSet;
use std::thread;

use neonapi::models::{
    BranchSortBy, CreateApiKey, ListBranches, ListFunctions, ListObjects, ListOperations,
    ListProjects, SortOrder,
};
use neonapi::{Client, ErrorKind};
use neonapi_emulator::{Fault, FaultAction, Seed, SeedObject, SeedProject};
use neonapi_tests::{Setup, named, patch, setup, setup_with, status};
use serde_json::json;

fn a_hundred() -> ListBranches {
    ListBranches { limit: Some(100), ..ListBranches::default() }
}

fn ids(client: &Client, project_id: &str, arguments: &ListBranches) -> Vec<String> {
    let branches = client.branches().list(project_id, arguments);
    branches.map(|branch| branch.expect("an answer").id).collect()
}

fn different(ids: &[String]) -> usize {
    ids.iter().collect::<BTreeSet<_>>().len()
}

#[test]
fn a_walk_over_pages_of_a_hundred_gives_every_branch_once() {
    let setup = setup();
    let project = setup.project(250);
    let walked = ids(&setup.client, &project.id, &a_hundred());
    assert_eq!((walked.len(), different(&walked)), (251, 251));
    assert_eq!(setup.requests_of("listProjectBranches"), 3);
    let sorted = ListBranches {
        sort_by: Some(BranchSortBy::CreatedAt),
        sort_order: Some(SortOrder::Asc),
        ..a_hundred()
    };
    let walked = ids(&setup.client, &project.id, &sorted);
    assert_eq!(walked[1..], project.branch_ids, "arguments go along with every page");
}

#[test]
fn a_last_page_that_is_full_is_followed_by_an_empty_one_that_is_not_shown() {
    let setup = setup();
    let project = setup.project(199);
    let pages = setup.client.branches().list(&project.id, &a_hundred()).pages();
    let sizes: Vec<usize> = pages.map(|page| page.expect("a page").branches.len()).collect();
    assert_eq!(sizes, [100, 100]);
    assert_eq!(setup.requests_of("listProjectBranches"), 3);
}

#[test]
fn nothing_is_asked_for_before_an_item_is_wanted() {
    let setup = setup();
    let project = setup.project(250);
    let mut branches = setup.client.branches().list(&project.id, &a_hundred());
    assert_eq!(setup.emulator.requests().len(), 0);
    for _ in 0..100 {
        branches.next().expect("an item").expect("an answer");
    }
    assert_eq!(setup.emulator.requests().len(), 1);
    branches.next().expect("an item").expect("an answer");
    assert_eq!(setup.emulator.requests().len(), 2);
}

#[test]
fn pages_have_what_stands_beside_the_items() {
    let setup = setup();
    let project = setup.project(0);
    let annotation = [("owner".to_owned(), "me".to_owned())].into();
    let arguments =
        neonapi::models::CreateBranch { annotation_value: Some(annotation), ..named("noted") };
    let created = setup.client.branches().create(&project.id, &arguments).expect("created");
    let mut pages = setup.client.branches().list(&project.id, &ListBranches::default()).pages();
    let page = pages.next().expect("one page").expect("an answer");
    assert_eq!(page.annotations[&created.branch.id].value["owner"], "me");
    assert!(pages.next().is_none());
}

#[test]
fn objects_of_a_bucket_are_walked_by_their_own_kind_of_cursor() {
    let setup = setup();
    let project = setup.project(0);
    let object = |key: &str, copies: u32| SeedObject {
        project_id: project.id.clone(),
        bucket: "my bucket".to_owned(),
        key: key.to_owned(),
        copies: Some(copies),
        ..SeedObject::default()
    };
    let objects = vec![object("logs/day", 25), object("pictures/cat", 2), object("readme", 1)];
    setup.emulator.seed(&Seed { objects, ..Seed::default() }).expect("seeded");
    let branch_id = project.default_branch_id.as_str();
    let list = |arguments: &ListObjects| {
        setup.client.objects().list(&project.id, branch_id, "my bucket", arguments)
    };
    let ten = ListObjects { limit: Some(10), ..ListObjects::default() };
    let keys: BTreeSet<String> = list(&ten).map(|it| it.expect("an answer").key).collect();
    assert_eq!((keys.len(), setup.requests_of("listProjectBranchBucketObjects")), (28, 3));
    let delimiter = Some("/".to_owned());
    let folders = ListObjects { delimiter, limit: Some(1), ..ListObjects::default() };
    let pages: Vec<_> = list(&folders).pages().map(|page| page.expect("a page")).collect();
    let folders = pages.iter().flat_map(|page| &page.folders);
    let keys = pages.iter().flat_map(|page| &page.objects).map(|object| &object.key);
    let shown: Vec<&str> = folders.chain(keys).map(String::as_str).collect();
    assert_eq!(shown, ["logs/", "pictures/", "readme"]);
}

/// The projects and the unavailable ones that a walk shows, and how many requests it took.
fn walk_projects(setup: &Setup, limit: i64) -> (Vec<String>, Vec<String>, u64) {
    let arguments = ListProjects { limit: Some(limit), ..ListProjects::default() };
    let (mut names, mut unavailable) = (Vec::new(), Vec::new());
    for page in setup.client.projects().list(&arguments).pages() {
        let page = page.expect("a page");
        names.extend(page.projects.into_iter().map(|project| project.name));
        unavailable.extend(page.unavailable_project_ids.unwrap_or_default());
    }
    names.sort();
    (names, unavailable, setup.requests_of("listProjects"))
}

#[test]
fn projects_that_could_not_be_read_in_time_are_named() {
    let setup = setup();
    let named = |name: &str, copies: u32, unavailable: bool| SeedProject {
        name: name.to_owned(),
        copies,
        unavailable,
        ..SeedProject::default()
    };
    let projects = vec![named("there", 25, false), named("missing", 1, true)];
    let seeded = setup.emulator.seed(&Seed { projects, ..Seed::default() }).expect("seeded");
    let missing = vec![seeded.projects[25].id.clone()];
    let (names, unavailable, _) = walk_projects(&setup, 10);
    assert_eq!((names.len(), unavailable), (25, missing.clone()));
    let all = ListProjects::default();
    assert_eq!(setup.client.projects().list(&all).count(), 25, "ten a page, all pages");
    let (names, unavailable, _) = walk_projects(&setup, 1);
    assert_eq!((names.len(), unavailable), (25, missing), "a page of nothing else is no end");
}

#[test]
fn a_page_of_unavailable_projects_alone_is_shown() {
    let setup = setup();
    setup.project(0);
    let change = json!({"projects": [], "unavailable_project_ids": ["lost-project-1"]});
    setup.once("listProjects", patch(change));
    let (names, unavailable, requests) = walk_projects(&setup, 10);
    assert_eq!((names.len(), unavailable), (0, vec!["lost-project-1".to_owned()]));
    assert!(requests <= 2);
}

#[test]
fn cursors_that_are_times_get_through_unharmed() {
    let setup = setup();
    let project = setup.project(0);
    for name in ["a", "b", "c"] {
        setup.client.branches().create(&project.id, &named(name)).expect("created");
    }
    let arguments = ListOperations { limit: Some(1), ..ListOperations::default() };
    let operations = setup.client.operations().list(&project.id, &arguments);
    let ids: BTreeSet<String> = operations.map(|it| it.expect("an answer").id).collect();
    assert_eq!(ids.len(), 3);
}

#[test]
fn lists_without_pages_and_bare_arrays_are_the_same_to_walk() {
    let setup = setup();
    let project = setup.project(0);
    for number in 0..3 {
        let key_name = format!("key-{number}");
        setup.client.api_keys().create(&CreateApiKey { key_name }).expect("created");
    }
    assert_eq!(setup.client.api_keys().list().filter(|key| key.is_ok()).count(), 3);
    assert_eq!(setup.requests_of("listApiKeys"), 1);
    let databases = setup.client.databases().list(&project.id, &project.default_branch_id);
    assert_eq!(databases.filter(|database| database.is_ok()).count(), 1);
    let functions = ListFunctions::default();
    let functions =
        setup.client.functions().list(&project.id, &project.default_branch_id, &functions);
    assert_eq!(functions.count(), 0);
}

#[test]
fn a_walk_survives_faults_in_its_middle() {
    let faults = [FaultAction::DropAfter, FaultAction::Truncate, status(429), FaultAction::BadJson];
    thread::scope(|scope| {
        for fault in faults {
            scope.spawn(move || {
                let setup = setup();
                let project = setup.project(50);
                let middle = Fault::new(fault).operation("listProjectBranches").after(1).times(1);
                setup.emulator.add_fault(middle);
                let twenty = ListBranches { limit: Some(20), ..ListBranches::default() };
                let walked = ids(&setup.client, &project.id, &twenty);
                assert_eq!((walked.len(), different(&walked)), (51, 51));
                assert_eq!(setup.requests_of("listProjectBranches"), 4);
            });
        }
    });
}

#[test]
fn a_walk_that_fails_keeps_what_it_has_and_can_be_taken_up_again() {
    let setup = setup_with(|client| client.retries(0));
    let project = setup.project(250);
    let second_page = Fault::new(status(500)).operation("listProjectBranches").after(1).times(1);
    setup.emulator.add_fault(second_page);
    let mut branches = setup.client.branches().list(&project.id, &a_hundred());
    let mut walked = Vec::new();
    let error = loop {
        match branches.next().expect("an error before the end") {
            Ok(branch) => walked.push(branch.id),
            Err(error) => break error,
        }
    };
    assert_eq!(
        (error.kind(), error.operation_id()),
        (ErrorKind::Server, Some("listProjectBranches"))
    );
    assert!(branches.next().is_none(), "an error ends the walk");
    assert_eq!(walked.len(), 100);
    let cursor = branches.cursor().map(str::to_owned);
    walked.extend(ids(&setup.client, &project.id, &ListBranches { cursor, ..a_hundred() }));
    assert_eq!((walked.len(), different(&walked)), (251, 251));
}

#[test]
fn a_cursor_that_comes_again_ends_the_walk() {
    let setup = setup();
    let project = setup.project(250);
    let answer = json!({"pagination": {"next": "round-and-round"}});
    setup.once("listProjectBranches", patch(answer.clone()));
    let again = json!({"branches": [], "pagination": {"next": "round-and-round"}});
    setup.always("listProjectBranches", patch(again));
    assert_eq!(ids(&setup.client, &project.id, &a_hundred()).len(), 0);
    setup.emulator.clear_faults();
    setup.emulator.clear_requests();
    // The same cursor for ever, always with items: the real cursor is put aside by the fault.
    let first = setup.client.branches().list(&project.id, &a_hundred()).pages().next();
    let first = first.expect("a page").expect("an answer").pagination.and_then(|it| it.next);
    setup.always("listProjectBranches", patch(json!({"pagination": {"next": first}})));
    let walked = ids(&setup.client, &project.id, &a_hundred());
    assert_eq!(walked.len(), 200, "the first page, the second, and no third");
}

#[test]
fn an_error_on_the_first_page_is_the_only_item() {
    let setup = setup();
    let mut branches = setup.client.branches().list("no-such-project-1", &ListBranches::default());
    let error = branches.next().expect("an item").expect_err("absent");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(branches.next().is_none() && branches.next().is_none());
    assert_eq!(setup.emulator.requests().len(), 1);
}
