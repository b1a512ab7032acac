//! What went wrong behind the border: an error of the core, or one of our own.

use neonapi::{Error, ErrorKind};

/// Why a function gives no result.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// An error of the core, with all that it knows.
    Core(Error),
    /// What is refused or broken on this side.
    Own(ErrorKind, String),
}

impl Failure {
    /// An argument that is refused before anything is sent; the text begins with its name.
    pub(crate) fn argument(text: impl Into<String>) -> Failure {
        Failure::Own(ErrorKind::InvalidArgument, text.into())
    }

    /// A setting that is refused.
    pub(crate) fn configuration(text: impl Into<String>) -> Failure {
        Failure::Own(ErrorKind::Configuration, text.into())
    }

    /// A bug of ours.
    pub(crate) fn internal(text: impl Into<String>) -> Failure {
        Failure::Own(ErrorKind::Internal, text.into())
    }

    pub(crate) fn null(name: &str) -> Failure {
        Failure::argument(format!("{name}: is NULL"))
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        match self {
            Failure::Core(error) => error.kind(),
            Failure::Own(kind, _) => *kind,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Core(error)
    }
}
