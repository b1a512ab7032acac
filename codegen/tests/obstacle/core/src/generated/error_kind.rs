// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Kinds of errors.

/// What kind of error it is. The numbers are permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no such thing.
    NotFound = 13,
    /// The server failed.
    Server = 19,
    /// Any other status.
    Status = 20,
}

impl ErrorKind {
    /// All kinds, by number.
    pub const ALL: &'static [ErrorKind] =
        &[ErrorKind::NotFound, ErrorKind::Server, ErrorKind::Status];

    /// Permanent number of the kind.
    pub fn number(self) -> u32 {
        self as u32
    }

    /// Name of the kind, such as `NotFound`.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::NotFound => "NotFound",
            ErrorKind::Server => "Server",
            ErrorKind::Status => "Status",
        }
    }

    /// What to do about it.
    pub fn advice(self) -> &'static str {
        match self {
            ErrorKind::NotFound => "Check the identifiers.",
            ErrorKind::Server => "Try again later.",
            ErrorKind::Status => "Look at the status.",
        }
    }

    /// Kind of an answer with a status that is not success.
    pub fn from_status(status: u16) -> ErrorKind {
        match status {
            404 => ErrorKind::NotFound,
            500..=599 => ErrorKind::Server,
            _ => ErrorKind::Status,
        }
    }
}
