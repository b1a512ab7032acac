//! Servers that show the right certificate, and those that do not.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use neonapi::{Client, Error, ErrorKind};
use neonapi_tests::{Setup, build, builder, named, setup};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// An authority that nobody knows.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key"))
        .expect("a certificate")
}

/// A server with a certificate, in front of an emulator.
struct Front {
    address: SocketAddr,
    connections: Arc<AtomicU32>,
    handshakes: Arc<AtomicU32>,
}

impl Front {
    /// Serves with a certificate for these names, valid in these years.
    fn start(
        setup: &Setup,
        authority: &CertifiedIssuer<'static, KeyPair>,
        name: &str,
        years: (i32, i32),
    ) -> Front {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let certificate = params.signed_by(&key, authority).expect("a certificate");
        let chain = vec![certificate.der().clone(), authority.der().clone()];
        Front::with(setup, chain, &key)
    }

    /// Serves with a certificate that vouches for itself; gives it too.
    fn self_signed(setup: &Setup) -> (Front, String) {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate");
        (Front::with(setup, vec![certificate.der().clone()], &key), certificate.pem())
    }

    fn with(
        setup: &Setup,
        chain: Vec<rustls::pki_types::CertificateDer<'static>>,
        key: &KeyPair,
    ) -> Front {
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .expect("a certificate and its key");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let front = Front {
            address: listener.local_addr().expect("an address"),
            connections: Arc::default(),
            handshakes: Arc::default(),
        };
        let (config, behind) = (Arc::new(config), setup.emulator.address());
        let (connections, handshakes) = (front.connections.clone(), front.handshakes.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::Relaxed);
                let config = config.clone();
                let handshakes = handshakes.clone();
                thread::spawn(move || {
                    stream.and_then(|stream| hand_over(stream, config, &handshakes, behind))
                });
            }
        });
        front
    }

    fn connections(&self) -> u32 {
        self.connections.load(Ordering::Relaxed)
    }

    /// A client that trusts a certificate beside those of the system.
    fn client(&self, setup: &Setup, trusted: Option<String>) -> Client {
        let url = format!("https://localhost:{}/api/v2", self.address.port());
        let trusted = trusted.map(String::into_bytes).into_iter().collect();
        build(builder(&setup.emulator).base_url(url).retries(2).root_certificates(trusted))
    }
}

/// Hands one request on to the emulator, and its answer back.
fn hand_over(
    stream: TcpStream,
    config: Arc<ServerConfig>,
    handshakes: &AtomicU32,
    behind: SocketAddr,
) -> std::io::Result<()> {
    let connection = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut client = StreamOwned::new(connection, stream);
    client.conn.complete_io(&mut client.sock)?;
    handshakes.fetch_add(1, Ordering::Relaxed);
    let request = read_request(&mut client)?;
    let mut server = TcpStream::connect(behind)?;
    server.write_all(&request)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    client.write_all(&answer)?;
    client.conn.send_close_notify();
    client.flush()
}

/// A request, told to close the connection after it.
fn read_request(client: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let length = client.read(&mut piece)?;
        if length == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        bytes.extend_from_slice(&piece[..length]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
        let announced = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let announced = announced.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
        if bytes.len() >= end + 4 + announced {
            bytes.splice(end..end, *b"\r\nconnection: close");
            return Ok(bytes);
        }
    }
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
    let (front, _) = Front::self_signed(&setup);
    refused(&setup, &front, &front.client(&setup, None), "certificate");
}

#[test]
fn the_certificate_of_an_unknown_authority_is_refused() {
    let setup = setup();
    let front = Front::start(&setup, &authority(), "localhost", (2020, 2090));
    refused(&setup, &front, &front.client(&setup, None), "unknownissuer");
    let other = Some(authority().pem());
    let error = front.client(&setup, other).projects().get("some-project-1");
    assert_eq!(error.expect_err("another authority").kind(), ErrorKind::Connection);
}

/// Creates and reads through a server that is trusted.
fn served(setup: &Setup, front: &Front, client: &Client) {
    let project = setup.project(0);
    let created = client.branches().create(&project.id, &named("b")).expect("trusted");
    assert_eq!(created.branch.name, "b");
    assert_eq!(client.projects().get(&project.id).expect("trusted").name, "shop");
    assert_eq!(setup.requests_of("createProjectBranch"), 1);
    assert!(front.handshakes.load(Ordering::Relaxed) >= 2);
}

#[test]
fn an_authority_among_the_root_certificates_is_trusted() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup, &authority, "localhost", (2020, 2090));
    served(&setup, &front, &front.client(&setup, Some(authority.pem())));
}

#[test]
fn a_certificate_that_vouches_for_itself_is_trusted_when_it_is_given() {
    let setup = setup();
    let (front, certificate) = Front::self_signed(&setup);
    served(&setup, &front, &front.client(&setup, Some(certificate)));
}

#[test]
fn an_expired_certificate_is_refused_even_from_a_trusted_authority() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup, &authority, "localhost", (2020, 2021));
    refused(&setup, &front, &front.client(&setup, Some(authority.pem())), "expired");
}

#[test]
fn a_certificate_that_is_not_valid_yet_is_refused() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup, &authority, "localhost", (2080, 2090));
    refused(&setup, &front, &front.client(&setup, Some(authority.pem())), "not valid yet");
}

#[test]
fn a_certificate_for_another_host_is_refused_even_from_a_trusted_authority() {
    let setup = setup();
    let authority = authority();
    let front = Front::start(&setup, &authority, "console.neon.tech", (2020, 2090));
    refused(&setup, &front, &front.client(&setup, Some(authority.pem())), "not valid for name");
}
