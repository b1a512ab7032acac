//! Servers that show the right certificate, and those that do not.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use neonapi::{Client, Error, ErrorKind};
use neonapi_tests::tls::{Front, authority};
use neonapi_tests::{Setup, build, builder, named, setup};

/// A client of a server that trusts a certificate beside those of the system.
fn client(setup: &Setup, front: &Front, trusted: Option<String>) -> Client {
    let trusted = trusted.map(String::into_bytes).into_iter().collect();
    let client = builder(&setup.emulator).base_url(front.base_url());
    build(client.retries(2).root_certificates(trusted))
}

/// A creation through a server that is not trusted: nothing was sent, so it is certain that nothing
/// happened, and asking again is safe.
fn refused(setup: &Setup, front: &Front, client: &Client, word: &str) {
    let error = client.branches().create("some-project-1", &named("b")).expect_err("not trusted");
    let kind_of = |error: &Error| (error.kind(), error.attempts(), error.outcome_unknown());
    assert_eq!(kind_of(&error), (ErrorKind::Connection, 3, false), "{error}");
    assert!(error.is_retryable(), "{error:?}");
    assert!(error.detail().to_lowercase().contains(word), "{error}");
    assert!(!format!("{error} {error:?}").contains("test-key"), "{error:?}");
    assert_eq!(front.connections(), 3, "each attempt connected");
    assert_eq!(setup.emulator.requests().len(), 0, "no key was sent");
}

#[test]
fn a_certificate_that_vouches_for_itself_is_refused_before_anything_is_sent() {
    let setup = setup();
    let (front, _) = Front::self_signed(&setup.emulator);
    refused(&setup, &front, &client(&setup, &front, None), "certificate");
}

#[test]
fn the_certificate_of_an_unknown_authority_is_refused() {
    let setup = setup();
    let front = Front::start(&setup.emulator, &authority(), "localhost", (2020, 2090));
    refused(&setup, &front, &client(&setup, &front, None), "unknownissuer");
    let other = Some(authority().pem());
    let error = client(&setup, &front, other).projects().get("some-project-1");
    assert_eq!(error.expect_err("another authority").kind(), ErrorKind::Connection);
}

/// Creates and reads through a server that is trusted.
fn served(setup: &Setup, front: &Front, client: &Client) {
    let project = setup.project(0);
    let created = client.branches().create(&project.id, &named("b")).expect("trusted");
    assert_eq!(created.branch.name, "b");
    assert_eq!(client.projects().get(&project.id).expect("trusted").name, "shop");
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
    assert!(front.handshakes() >= 2);
}

#[test]
fn an_authority_among_the_root_certificates_is_trusted() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup.emulator, &authority, "localhost", (2020, 2090));
    served(&setup, &front, &client(&setup, &front, Some(authority.pem())));
}

#[test]
fn a_certificate_that_vouches_for_itself_is_trusted_when_it_is_given() {
    let setup = setup();
    let (front, certificate) = Front::self_signed(&setup.emulator);
    served(&setup, &front, &client(&setup, &front, Some(certificate)));
}

#[test]
fn an_expired_certificate_is_refused_even_from_a_trusted_authority() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup.emulator, &authority, "localhost", (2020, 2021));
    refused(&setup, &front, &client(&setup, &front, Some(authority.pem())), "expired");
}

#[test]
fn a_certificate_that_is_not_valid_yet_is_refused() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup.emulator, &authority, "localhost", (2080, 2090));
    refused(&setup, &front, &client(&setup, &front, Some(authority.pem())), "not valid yet");
}

#[test]
fn a_certificate_for_another_host_is_refused_even_from_a_trusted_authority() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup.emulator, &authority, "console.neon.tech", (2020, 2090));
    refused(&setup, &front, &client(&setup, &front, Some(authority.pem())), "not valid for name");
}

/// A server that knows TLS 1.1 and nothing newer; gives all that it was sent after the hello.
fn old_server() -> (String, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base_url = format!("https://{}/api/v2", listener.local_addr().expect("an address"));
    let serving = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut header = [0; 5];
        stream.read_exact(&mut header).expect("the head of a record");
        let mut hello = vec![0; usize::from(u16::from_be_bytes([header[3], header[4]]))];
        stream.read_exact(&mut hello).expect("a hello");
        // A hello of version 3.2, which is TLS 1.1, with the cipher TLS_RSA_WITH_AES_128_CBC_SHA.
        let mut answer = vec![0x16, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2];
        answer.extend([7; 32]);
        answer.extend([0, 0, 0x2f, 0]);
        stream.write_all(&answer).expect("it reads");
        let mut rest = Vec::new();
        // How it ends is of no matter.
        let _ = stream.read_to_end(&mut rest);
        rest
    });
    (base_url, serving)
}

#[test]
fn a_server_that_speaks_only_an_old_protocol_is_refused() {
    const ALERT: u8 = 0x15;
    let setup = setup();
    let (base_url, serving) = old_server();
    let client = build(builder(&setup.emulator).base_url(base_url).retries(0));
    let error = client.projects().get("some-project-1").expect_err("an old protocol");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    let sent = serving.join().expect("the server ended");
    assert_eq!(sent.first(), Some(&ALERT), "{sent:?}");
    assert!(sent.len() < 10, "nothing came after the alert: {sent:?}");
}
