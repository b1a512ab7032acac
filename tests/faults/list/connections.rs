//! Faults before there is a connection: the request certainly never left.

use neonapi::ClientBuilder;

use crate::row::{Call, Row, Section, Server, row};

fn both(fault: &str, server: Server, saw: &str) -> [Row; 2] {
    [Call::Read, Call::Create]
        .map(|call| row(fault, call).against(server).saw(saw).served("nothing"))
}

pub(super) fn section() -> Section {
    let refused = "Connection, 5 attempts, may be repeated";
    let quick: fn(ClientBuilder) -> ClientBuilder =
        |client| client.connect_timeout_ms(300).retries(1);
    let deaf = both(
        "nobody accepts the connection; `connect_timeout_ms` 300, `retries` 1",
        Server::Deaf,
        "Timeout, 2 attempts, may be repeated",
    );
    let mut rows = Vec::new();
    rows.extend(both("connection refused", Server::NobodyListens, refused));
    rows.extend(both("the name does not resolve", Server::NoSuchName, refused));
    rows.extend(deaf.map(|row| row.client(quick)));
    rows.extend(both("the server speaks no TLS", Server::NoTls, refused));
    rows.extend(both("a certificate of an unknown authority", Server::UnknownAuthority, refused));
    rows.extend(both("a certificate that has expired", Server::Expired, refused));
    Section { title: "No connection", rows }
}
