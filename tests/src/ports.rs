//! Ports where no server is.

use std::net::{Ipv4Addr, SocketAddrV4, TcpStream};
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::Duration;

use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, bind, getsockname, listen, socket,
};

/// A port of this machine that nobody listens on, and nobody else can take while the socket lives.
pub fn closed_port() -> (OwnedFd, u16) {
    let kind = (AddressFamily::Inet, SockType::Stream, SockFlag::SOCK_CLOEXEC);
    let socket = socket(kind.0, kind.1, kind.2, None).expect("a socket");
    let any = SockaddrIn::from(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0));
    bind(socket.as_raw_fd(), &any).expect("a free port");
    let address: SockaddrIn = getsockname(socket.as_raw_fd()).expect("an address");
    (socket, address.port())
}

/// A port at which connections are neither accepted nor refused.
#[derive(Debug)]
pub struct DeafPort {
    /// The port.
    pub port: u16,
    _listener: OwnedFd,
    _queued: Vec<TcpStream>,
}

/// Listens, and fills the queue of connections that nobody will accept: the kernel drops all further
/// attempts, as a machine behind a firewall does.
pub fn deaf_port() -> DeafPort {
    let (listener, port) = closed_port();
    listen(&listener, Backlog::new(0).expect("a size")).expect("a listener");
    let address = SocketAddrV4::new(Ipv4Addr::LOCALHOST, port).into();
    let connect = || TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok();
    let queued = std::iter::from_fn(connect).take(64).collect();
    DeafPort { port, _listener: listener, _queued: queued }
}
