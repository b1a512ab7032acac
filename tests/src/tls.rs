//! Servers that speak TLS, with certificates of all kinds, in front of an emulator.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use neonapi_emulator::Emulator;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// An authority that nobody knows.
pub fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key"))
        .expect("a certificate")
}

/// A server with a certificate, in front of an emulator.
#[derive(Debug)]
pub struct Front {
    address: SocketAddr,
    connections: Arc<AtomicU32>,
    handshakes: Arc<AtomicU32>,
}

impl Front {
    /// Serves with a certificate for a name, valid in these years.
    pub fn start(
        emulator: &Emulator,
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
        Front::with(emulator, chain, &key)
    }

    /// Serves with a certificate that vouches for itself; gives it too.
    pub fn self_signed(emulator: &Emulator) -> (Front, String) {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate");
        (Front::with(emulator, vec![certificate.der().clone()], &key), certificate.pem())
    }

    fn with(emulator: &Emulator, chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> Front {
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
        let (config, behind) = (Arc::new(config), emulator.address());
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

    /// How many connections were made.
    pub fn connections(&self) -> u32 {
        self.connections.load(Ordering::Relaxed)
    }

    /// How many clients found the certificate good.
    pub fn handshakes(&self) -> u32 {
        self.handshakes.load(Ordering::Relaxed)
    }

    /// Where the API is.
    pub fn base_url(&self) -> String {
        format!("https://localhost:{}/api/v2", self.address.port())
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
