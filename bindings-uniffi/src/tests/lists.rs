//! Lists: the core decides the paging, whatever the pages are.

use std::sync::Arc;
use std::thread;

use neonapi::ErrorKind;
use neonapi_emulator::{FaultAction, When};
use neonapi_tests::eventually;

use super::{call, failure, setup};
use crate::generated::native_answers::AnyPage;
use crate::values::*;

fn two_a_page() -> ListBranches {
    ListBranches { limit: Some(2), ..ListBranches::default() }
}

#[test]
fn pages_come_one_by_one_and_end() {
    let setup = setup();
    let list = setup.client.branches_list(setup.project(), two_a_page(), Arc::new(call()));
    let list = list.expect("a list");
    assert_eq!(setup.requests_of("listProjectBranches"), 0);
    let mut names = Vec::new();
    while let Some(page) = list.next_page().expect("a page") {
        let AnyPage::BranchesList(page) = page else { panic!("another page") };
        assert_eq!(page.branches.len(), 2);
        assert!(list.cursor().is_some());
        names.extend(page.branches.into_iter().map(|branch| branch.name));
    }
    assert_eq!(names.len(), 4);
    assert!(list.next_page().expect("the end stays").is_none());
}

#[test]
fn a_walk_goes_on_from_a_cursor() {
    let setup = setup();
    let begin = |cursor| {
        let arguments = ListBranches { cursor, ..two_a_page() };
        setup.client.branches_list(setup.project(), arguments, Arc::new(call())).expect("a list")
    };
    let first = begin(None);
    first.next_page().expect("a page");
    let second = begin(first.cursor());
    assert_eq!(second.cursor(), first.cursor());
    assert!(second.next_page().expect("a page").is_some());
    assert!(second.next_page().expect("the end").is_none());
}

#[test]
fn a_page_that_is_an_array_is_a_page_too() {
    let setup = setup();
    let list = setup.client.api_keys_list(Arc::new(call())).expect("a list");
    let page = list.next_page().expect("a page").expect("one");
    assert!(matches!(page, AnyPage::ApiKeysList(_)));
}

#[test]
fn the_call_of_a_list_ends_its_walk_and_the_cursor_never_waits() {
    let setup = setup();
    let call = Arc::new(call());
    let list = setup.client.branches_list(setup.project(), two_a_page(), call.clone());
    let list = list.expect("a list");
    list.next_page().expect("a page");
    setup.always("listProjectBranches", FaultAction::Hang { when: When::Before });
    let failure = thread::scope(|scope| {
        let page = scope.spawn(|| list.next_page());
        eventually("it is in flight", || setup.emulator.counters().requests_in_flight == 1);
        assert!(list.cursor().is_some());
        call.cancel();
        failure(page.join().expect("no panic"))
    });
    assert_eq!(failure.kind, ErrorKind::Cancelled.number());
    assert!(list.next_page().expect("it has ended").is_none());
}

#[test]
fn arguments_of_a_list_are_refused_with_its_first_page() {
    let setup = setup();
    let list = setup.client.branches_list("..".to_owned(), two_a_page(), Arc::new(call()));
    let failure = failure(list.expect("a list").next_page());
    assert_eq!(failure.kind, ErrorKind::InvalidArgument.number());
    assert_eq!(setup.requests_of("listProjectBranches"), 0);
}
