//! The reasons why an emulator does not start.

use std::io;

use crate::{keys::KeyError, persistence::StateFileError, problem::SpecProblems};

/// The reason why an emulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A spec has problems.
    #[error("{0}")]
    Spec(SpecProblems),
    /// A spec file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// No spec has the name of a requested service.
    #[error("unknown service {0:?}; the services are {1}")]
    UnknownService(String, String),
    /// The key of an identity cannot be used.
    #[error("cannot use the key of an identity")]
    Identity(#[source] KeyError),
    /// The state file cannot be loaded.
    #[error(transparent)]
    State(StateFileError),
    /// No certificate can be created.
    #[error("cannot create a TLS certificate")]
    Tls(#[source] io::Error),
    /// Listening on the address failed.
    #[error("cannot listen on {address}")]
    Listen {
        /// Host and port.
        address: String,
        /// The error of the operating system.
        source: io::Error,
    },
}
