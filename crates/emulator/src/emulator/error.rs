//! Why an emulator does not start, or does not take a seed.

use std::fmt;
use std::io;

use crate::{keys::KeyError, problem::SpecProblems};

/// Why an emulator did not start.
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
        /// What the system said.
        source: io::Error,
    },
    /// A service was asked for by a name that no spec has.
    #[error("there is no service {0:?}; there are {1}")]
    UnknownService(String, String),
    /// The key of an identity cannot be used.
    #[error("cannot use the key of an identity")]
    Identity(#[source] KeyError),
    /// The port cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// Host and port.
        address: String,
        /// What the system said.
        source: io::Error,
    },
}

/// Why a seed was not taken.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// No such service is served.
    #[error("the service {0:?} is not served")]
    UnknownService(String),
    /// The path is not that of a list, nor of the parent of items.
    #[error(
        "{0:?} is not the path of a collection (it needs the base path, as in /20160918/workRequests)"
    )]
    UnknownCollection(String),
    /// Something else than a JSON object.
    #[error("an item has to be a JSON object, not {0}")]
    NotAnObject(String),
    /// The answer of a list, where its items are wanted.
    #[error("{operation} puts {member:?} around the items itself: seed the items alone")]
    WholeAnswer {
        /// The operation that lists the items.
        operation: String,
        /// The member of its answer that they are in.
        member: String,
    },
    /// An item without anything by which it is asked for.
    #[error(
        "an item of {collection:?} needs a text named {names}, without which no operation finds it: {item}"
    )]
    NoKey {
        /// The path.
        collection: String,
        /// What the key may be called.
        names: String,
        /// The item.
        item: String,
    },
}

impl fmt::Debug for SeedError {
    /// As displayed: a test that returns the error prints this.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
