// Written by cargo xtask generate from api/contract.toml and api/ledger.toml. Do not edit.
//! Kinds of errors.

/// What kind of error it is. The numbers are permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument was refused before any request.
    InvalidArgument = 1,
    /// A setting or the environment is not usable.
    Configuration = 2,
    /// The client was closed.
    Closed = 3,
    /// The call was cancelled through its token.
    Cancelled = 4,
    /// The time for an attempt or for the whole call ran out.
    Timeout = 5,
    /// Name look-up, connection, TLS or transfer failed.
    Connection = 6,
    /// The answer is not what the API describes.
    Decode = 7,
    /// The answer is larger than max_response_bytes.
    ResponseTooLarge = 8,
    /// Neon found the request not valid (400).
    BadRequest = 10,
    /// Neon does not accept the API key (401).
    Authentication = 11,
    /// The key may not do this, or the plan does not include it (403).
    PermissionDenied = 12,
    /// There is no such thing, or the key may not see it (404).
    NotFound = 13,
    /// It clashes with what exists (409).
    Conflict = 14,
    /// A precondition does not hold, such as stored passwords (412).
    PreconditionFailed = 15,
    /// Neon cannot do this with these values, limits included (422).
    Unprocessable = 16,
    /// The project stayed busy longer than lock_timeout_ms (423).
    Locked = 17,
    /// Neon still refused for too many requests after all retries (429).
    RateLimited = 18,
    /// Neon failed (5xx).
    Server = 19,
    /// Any other status that was not expected.
    Status = 20,
    /// The call was answered, but an operation it started did not succeed.
    OperationFailed = 30,
    /// The call was answered, but its operations were not done in time.
    WaitTimeout = 31,
    /// A fault of this library.
    Internal = 40,
}

impl ErrorKind {
    /// All kinds, by number.
    pub const ALL: &'static [ErrorKind] = &[
        ErrorKind::InvalidArgument,
        ErrorKind::Configuration,
        ErrorKind::Closed,
        ErrorKind::Cancelled,
        ErrorKind::Timeout,
        ErrorKind::Connection,
        ErrorKind::Decode,
        ErrorKind::ResponseTooLarge,
        ErrorKind::BadRequest,
        ErrorKind::Authentication,
        ErrorKind::PermissionDenied,
        ErrorKind::NotFound,
        ErrorKind::Conflict,
        ErrorKind::PreconditionFailed,
        ErrorKind::Unprocessable,
        ErrorKind::Locked,
        ErrorKind::RateLimited,
        ErrorKind::Server,
        ErrorKind::Status,
        ErrorKind::OperationFailed,
        ErrorKind::WaitTimeout,
        ErrorKind::Internal,
    ];

    /// Permanent number of the kind.
    pub fn number(self) -> u32 {
        self as u32
    }

    /// Name of the kind, such as `NotFound`.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::InvalidArgument => "InvalidArgument",
            ErrorKind::Configuration => "Configuration",
            ErrorKind::Closed => "Closed",
            ErrorKind::Cancelled => "Cancelled",
            ErrorKind::Timeout => "Timeout",
            ErrorKind::Connection => "Connection",
            ErrorKind::Decode => "Decode",
            ErrorKind::ResponseTooLarge => "ResponseTooLarge",
            ErrorKind::BadRequest => "BadRequest",
            ErrorKind::Authentication => "Authentication",
            ErrorKind::PermissionDenied => "PermissionDenied",
            ErrorKind::NotFound => "NotFound",
            ErrorKind::Conflict => "Conflict",
            ErrorKind::PreconditionFailed => "PreconditionFailed",
            ErrorKind::Unprocessable => "Unprocessable",
            ErrorKind::Locked => "Locked",
            ErrorKind::RateLimited => "RateLimited",
            ErrorKind::Server => "Server",
            ErrorKind::Status => "Status",
            ErrorKind::OperationFailed => "OperationFailed",
            ErrorKind::WaitTimeout => "WaitTimeout",
            ErrorKind::Internal => "Internal",
        }
    }

    /// What to do about it.
    pub fn advice(self) -> &'static str {
        match self {
            ErrorKind::InvalidArgument => "Correct the call; nothing was sent.",
            ErrorKind::Configuration => "Correct the named setting.",
            ErrorKind::Closed => "Make a new client, or close it later.",
            ErrorKind::Cancelled => "Nothing else has to be done.",
            ErrorKind::Timeout => "Try again, or raise the limit that ended it.",
            ErrorKind::Connection => "Check the network, the proxy and base_url.",
            ErrorKind::Decode => {
                "Look at the raw response: something in between may have answered, or a newer version of this library may know it."
            }
            ErrorKind::ResponseTooLarge => "Ask for less, or raise max_response_bytes.",
            ErrorKind::BadRequest => {
                "Correct what the text names; where it is org_id, set it for the client."
            }
            ErrorKind::Authentication => "Check that the key is complete and has not been revoked.",
            ErrorKind::PermissionDenied => "Use a key with more rights, or check the plan.",
            ErrorKind::NotFound => {
                "Check the identifiers; at Neon this can also mean that the key is not allowed to see them."
            }
            ErrorKind::Conflict => "Choose another name, or use what exists.",
            ErrorKind::PreconditionFailed => "Change the setting that the text names.",
            ErrorKind::Unprocessable => {
                "Look at the text and the code, if there is one: a limit is reached, or a value is not possible now."
            }
            ErrorKind::Locked => {
                "Nothing was done: try again later, or raise lock_timeout_ms and call_timeout_ms."
            }
            ErrorKind::RateLimited => {
                "Nothing was done: try again later; other users of the account share the limit."
            }
            ErrorKind::Server => "Try again later.",
            ErrorKind::Status => "Look at the status and the text.",
            ErrorKind::OperationFailed => {
                "Look at the operations of the error; one in state failed may still be retried by Neon and can be waited on again."
            }
            ErrorKind::WaitTimeout => {
                "Wait on with operations.wait_for, or raise wait_timeout_ms; do not repeat the call."
            }
            ErrorKind::Internal => "Please report it with this text.",
        }
    }

    /// Kind of an answer with a status that is not success.
    pub fn from_status(status: u16) -> ErrorKind {
        match status {
            400 => ErrorKind::BadRequest,
            401 => ErrorKind::Authentication,
            403 => ErrorKind::PermissionDenied,
            404 => ErrorKind::NotFound,
            409 => ErrorKind::Conflict,
            412 => ErrorKind::PreconditionFailed,
            422 => ErrorKind::Unprocessable,
            423 => ErrorKind::Locked,
            429 => ErrorKind::RateLimited,
            500..=599 => ErrorKind::Server,
            _ => ErrorKind::Status,
        }
    }
}
