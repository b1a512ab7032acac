//! Programs that fork: the child has the client of its parent, and it works there.

use std::sync::{Arc, mpsc};
use std::thread;

use neonapi::models::CreateBranch;
use neonapi::{CallOptions, CancelToken, Client, ErrorKind, LogHook};
use neonapi_emulator::{FaultAction, Seed, SeedOperation, When};
use neonapi_tests::fork::{alone, in_child};
use neonapi_tests::{build, builder, ending, eventually, named, options, setup, setup_with, start};

/// Whether a client can read the one project there is.
fn reads(client: &Client, project_id: &str) -> bool {
    client.projects().get(project_id).is_ok_and(|project| project.name == "shop")
}

#[test]
fn an_inherited_client_works_in_the_child_and_goes_on_in_the_parent() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    let child = in_child(|| reads(&setup.client, &project.id) && reads(&setup.client, &project.id));
    assert!(reads(&setup.client, &project.id));
    child.succeeds();
    assert!(reads(&setup.client, &project.id));
    let requests = setup.emulator.requests();
    assert_eq!(requests.len(), 5);
    let connections: std::collections::BTreeSet<u64> =
        requests.iter().map(|request| request.connection).collect();
    assert_eq!(connections.len(), 2, "one of the parent's, one of the child's");
}

#[test]
fn a_client_that_was_never_used_works_in_parent_and_child() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    let child = in_child(|| reads(&setup.client, &project.id));
    child.succeeds();
    assert!(reads(&setup.client, &project.id));
}

#[test]
fn changes_waits_and_lists_work_in_the_child() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(3);
    setup.client.branches().create(&project.id, &named("parents")).expect("created");
    let child = in_child(|| {
        let created = setup.client.branches().create(&project.id, &named("childs"));
        let deleted = setup.client.branches().delete(&project.id, &project.branch_ids[0]);
        let listed = setup.client.branches().list(&project.id, &Default::default());
        created.is_ok() && deleted.is_ok_and(|it| it.is_some()) && listed.count() == 5
    });
    child.succeeds();
    setup.client.branches().create(&project.id, &named("later")).expect("created");
}

#[test]
fn grandchildren_and_many_children_work_too() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    let children: Vec<_> = (0..4)
        .map(|_| {
            in_child(|| {
                let own = reads(&setup.client, &project.id);
                own && in_child(|| reads(&setup.client, &project.id)).has_succeeded()
            })
        })
        .collect();
    assert!(reads(&setup.client, &project.id));
    children.into_iter().for_each(|child| child.succeeds());
    assert_eq!(setup.requests_of("getProject"), 10);
}

#[test]
fn a_client_inherited_and_dropped_does_no_harm() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    let (client, other) = (setup.client.clone(), build(builder(&setup.emulator)));
    assert!(reads(&other, &project.id));
    drop(setup.client);
    let (unused_in_child, used_in_child) = (client.clone(), other.clone());
    let child = in_child(move || {
        let works = reads(&used_in_child, &project.id);
        drop((unused_in_child, used_in_child, client, other));
        works
    });
    child.succeeds();
}

#[test]
fn a_fork_while_another_thread_is_inside_a_request() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    setup.always("getActiveRegions", FaultAction::Hang { when: When::Before });
    let token = CancelToken::new();
    let options = CallOptions { cancel: Some(token.clone()), ..CallOptions::default() };
    thread::scope(|scope| {
        // One on its own thread, one on a thread of the client's.
        let plain = setup.client.clone();
        scope.spawn(move || plain.regions().list(&Default::default()).next());
        let with_token = setup.client.with_options(options);
        let cancelled = scope.spawn(move || with_token.regions().list(&Default::default()).next());
        setup.until_in_flight(2);
        let child = in_child(|| {
            let with_token = setup.client.with_options(CallOptions {
                cancel: Some(CancelToken::new()),
                ..CallOptions::default()
            });
            reads(&setup.client, &project.id)
                && reads(&with_token, &project.id)
                && setup.client.requests_left_behind() == 0
        });
        child.succeeds();
        token.cancel();
        let error = cancelled.join().expect("no panic").expect("an item").expect_err("cancelled");
        assert_eq!(error.kind(), ErrorKind::Cancelled);
        assert!(reads(&setup.client, &project.id));
        let setup = setup;
        setup.client.close();
        // The plain call ends with its connection.
        drop(setup.emulator);
    });
}

#[test]
fn a_fork_while_another_thread_waits_for_an_operation() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    let recovers_after_ms = Some(600);
    let paused = FaultAction::OperationStatus { status: "paused".to_owned(), recovers_after_ms };
    setup.once("createProjectBranch", paused);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| setup.client.branches().create(&project.id, &named("slow")));
        eventually("it waits", || setup.requests_of("getProjectOperation") > 1);
        // The child waits in the same project, of which the parent's poller knows.
        let child = in_child(|| {
            let arguments = CreateBranch { name: Some("childs".to_owned()), ..Default::default() };
            setup.client.branches().create(&project.id, &arguments).is_ok()
        });
        child.succeeds();
        let created = waiting.join().expect("no panic").expect("done in the end");
        assert_eq!(created.branch.name, "slow");
    });
}

#[test]
fn a_fork_while_another_thread_is_held_back_by_the_rate_limit() {
    let _alone = alone();
    let (held_back, is_held_back) = mpsc::channel();
    let hook = LogHook::new(move |event| {
        if event.text.contains("rate limit") {
            // Nobody listens any more when the test has gone on.
            let _ = held_back.send(());
        }
    });
    let emulator = start(options());
    let limits = builder(&emulator).requests_per_minute(60).account_burst(1).log(hook);
    let client = build(limits.call_timeout_ms(None));
    let project = emulator.seed_project("shop", 0);
    assert!(reads(&client, &project.id));
    thread::scope(|scope| {
        let paused = scope.spawn(|| reads(&client, &project.id));
        is_held_back.recv().expect("the hook is called");
        let child = in_child(|| reads(&client, &project.id));
        child.succeeds();
        assert!(paused.join().expect("no panic"));
    });
    assert_eq!(emulator.counters().operation("getProject"), 3);
}

#[test]
fn a_fork_while_many_threads_are_making_calls() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    let token = CancelToken::new();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !token.is_cancelled() {
                    assert!(reads(&setup.client, &project.id));
                }
            });
        }
        let forked: Vec<bool> = (0..10)
            .map(|_| in_child(|| reads(&setup.client, &project.id)).has_succeeded())
            .collect();
        token.cancel();
        assert_eq!(forked, [true; 10]);
    });
}

#[test]
fn a_project_that_is_busy_in_the_parent_is_waited_out_in_the_child() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    let check = SeedOperation {
        project_id: project.id.clone(),
        action: "check_availability".to_owned(),
        duration_ms: 200,
    };
    setup.emulator.seed(&Seed { operations: vec![check], ..Seed::default() }).expect("seeded");
    let child = in_child(|| setup.client.branches().create(&project.id, &named("childs")).is_ok());
    setup.client.branches().create(&project.id, &named("parents")).expect("created");
    child.succeeds();
    assert_eq!(setup.emulator.counters().created("branches"), 2);
}

#[test]
fn a_closed_client_stays_closed_in_the_child_and_closing_there_leaves_the_parent_alone() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    in_child(|| {
        setup.client.close();
        !reads(&setup.client, &project.id)
    })
    .succeeds();
    assert!(reads(&setup.client, &project.id));
    setup.client.close();
    in_child(|| !reads(&setup.client, &project.id)).succeeds();
}

#[test]
fn parent_and_children_never_share_identifiers_of_requests() {
    let _alone = alone();
    let setup = setup_with(|client| client.retries(0));
    let project = setup.project(0);
    assert!(reads(&setup.client, &project.id));
    for _ in 0..3 {
        in_child(|| reads(&setup.client, &project.id)).succeeds();
    }
    assert!(reads(&setup.client, &project.id));
    let requests = setup.emulator.requests();
    let ids: std::collections::BTreeSet<&String> =
        requests.iter().map(|request| &request.headers["x-request-id"]).collect();
    assert_eq!((ids.len(), requests.len()), (5, 5), "{ids:?}");
}

#[test]
fn a_child_that_only_leaves_does_not_disturb_a_wait_of_its_parent() {
    let _alone = alone();
    let setup = setup();
    let project = setup.project(0);
    setup.once("createProjectBranch", ending("finished"));
    let client = Arc::new(setup.client.clone());
    let waiting = {
        let (client, project) = (client.clone(), project.clone());
        thread::spawn(move || client.branches().create(&project.id, &named("b")))
    };
    in_child(|| true).succeeds();
    waiting.join().expect("no panic").expect("created");
}
