//! The HTTP side: connections, and one request from its arrival to its answer.

mod body;
mod control;
mod exchange;
pub(crate) mod service;
pub(crate) mod shared;
mod socket;
pub(crate) mod storage;
mod unmatched;
pub(crate) mod wire;

use std::sync::Arc;
use std::time::Duration;

use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::watch;

use shared::Shared;
use socket::{Connection, Socket};

/// How the server is told to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It is not.
    Running,
    /// Requests in flight may finish within this time; idle connections are closed.
    Within(Duration),
}

/// Accepts connections until told to stop.
pub(crate) async fn run(
    listener: TcpListener,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<Stop>,
) {
    let mut number = 0;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        // An error here is one connection that failed early; the next one may be fine.
        let Ok((stream, _)) = accepted else { continue };
        number += 1;
        let connection = Connection::new(number);
        tokio::spawn(connect(
            Socket::new(stream, connection.clone()),
            connection,
            shared.clone(),
            stop.clone(),
        ));
    }
    drop(listener);
    if let Stop::Within(grace) = *stop.borrow() {
        let _ = tokio::time::timeout(grace, until_closed(&shared)).await;
    }
}

async fn until_closed(shared: &Shared) {
    while shared.lock().counts.connections_open > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Serves one connection until it ends.
async fn connect(
    socket: Socket,
    connection: Arc<Connection>,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<Stop>,
) {
    let _open = OpenConnection::new(shared.clone());
    let service =
        service_fn(move |request| service::serve(shared.clone(), connection.clone(), request));
    let serving =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), service);
    tokio::pin!(serving);
    // An error is a connection that broke or that a fault closed: nothing is left to be done.
    tokio::select! {
        _ = serving.as_mut() => return,
        _ = stop.changed() => serving.as_mut().graceful_shutdown(),
    }
    let _ = serving.await;
}

/// Counts a connection as long as it lives.
struct OpenConnection(Arc<Shared>);

impl OpenConnection {
    fn new(shared: Arc<Shared>) -> OpenConnection {
        {
            let counts = &mut shared.lock().counts;
            counts.connections_total += 1;
            counts.connections_open += 1;
        }
        OpenConnection(shared)
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.lock().counts.connections_open -= 1;
    }
}
