//! Whom the client trusts: rustls with ring, and what the system trusts.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{ConfigBuilder, RootCertStore, WantsVerifier};

use crate::error::{Error, Result};

type Builder = ConfigBuilder<ClientConfig, WantsVerifier>;
type Trusting = ConfigBuilder<ClientConfig, WantsClientCert>;

/// A configuration that trusts what the system trusts and the given certificates.
///
/// Without `https` the system's certificates are not loaded: that takes longer than many calls.
pub(crate) fn configuration(extra: &[Vec<u8>], https: bool) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = builder(&provider).map_err(failed)?;
    if !https {
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    let extra = crate::configuration::root_certificates(extra)?;
    #[cfg(not(target_os = "android"))]
    let trusting = with_the_roots_of_the_system(builder, extra, provider);
    #[cfg(target_os = "android")]
    let trusting = with_built_in_roots(builder, extra);
    Ok(trusting.map_err(failed)?.with_no_client_auth())
}

fn failed(error: rustls::Error) -> Error {
    Error::configuration(format!("TLS: {error}"))
}

fn builder(provider: &Arc<CryptoProvider>) -> Result<Builder, rustls::Error> {
    ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()
}

#[cfg(not(target_os = "android"))]
fn with_the_roots_of_the_system(
    builder: Builder,
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Trusting, rustls::Error> {
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider)?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

/// Android tells what it trusts through the Java VM alone, which a program would have to hand over first. So there the list
/// of Mozilla is part of the library.
#[cfg(any(target_os = "android", test))]
fn with_built_in_roots(
    builder: Builder,
    extra: Vec<CertificateDer<'static>>,
) -> Result<Trusting, rustls::Error> {
    let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    for certificate in extra {
        roots.add(certificate)?;
    }
    Ok(builder.with_root_certificates(roots))
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use neonapi_emulator::{Emulator, Options};
    use neonapi_tests::tls::{Front, authority};
    use rustls::ClientConnection;
    use rustls::pki_types::ServerName;

    use super::*;

    /// What comes of a handshake that trusts the built-in roots and the given certificates.
    fn handshake(front: &Front, extra: &[String]) -> Result<(), String> {
        let extra: Vec<_> = extra.iter().map(|text| text.clone().into_bytes()).collect();
        let extra = crate::configuration::root_certificates(&extra).expect("certificates");
        let builder =
            builder(&Arc::new(rustls::crypto::ring::default_provider())).expect("versions");
        let configuration = with_built_in_roots(builder, extra).expect("roots");
        let name = ServerName::try_from("localhost").expect("a name");
        let mut connection =
            ClientConnection::new(Arc::new(configuration.with_no_client_auth()), name)
                .expect("a connection");
        let address = front.base_url().replace("https://localhost:", "127.0.0.1:");
        let address = address.split('/').next().expect("an address");
        let mut stream = TcpStream::connect(address).expect("a server");
        while connection.is_handshaking() {
            connection.complete_io(&mut stream).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    #[test]
    fn the_built_in_roots_go_with_certificates_of_ones_own() {
        let emulator = Emulator::start(Options::default()).expect("a free port");
        let authority = authority();
        let front = Front::start(&emulator, &authority, "localhost", (2020, 2090));
        handshake(&front, &[authority.pem()]).expect("trusted");
        let unknown = handshake(&front, &[]).expect_err("an authority that nobody knows");
        assert!(unknown.contains("UnknownIssuer"), "{unknown}");
        let elsewhere = Front::start(&emulator, &authority, "console.neon.tech", (2020, 2090));
        let refused = handshake(&elsewhere, &[authority.pem()]).expect_err("of another host");
        assert!(refused.contains("not valid for name"), "{refused}");
    }
}
