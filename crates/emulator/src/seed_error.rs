//! The reasons why a seed is rejected.

use std::fmt;

/// The reason why a seed is rejected.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// The service is not served.
    #[error("the service {0:?} is not served")]
    UnknownService(String),
    /// The path is neither that of a list nor that of the parent of items.
    #[error(
        "{0:?} is not the path of a collection (it needs the base path, as in /20160918/workRequests)"
    )]
    UnknownCollection(String),
    /// An item is not a JSON object.
    #[error("an item has to be a JSON object, not {0}")]
    NotAnObject(String),
    /// An item has more than 100 levels of arrays and objects.
    #[error("an item has more than {} levels of arrays and objects", crate::nesting::MOST_LEVELS)]
    TooDeep,
    /// The `contentBase64` of an object is not base64.
    #[error("the contentBase64 of the object {0:?} is not base64")]
    Content(String),
    /// The whole response of a list was given instead of its items.
    #[error("{operation} wraps the items in {field:?}; seed only the items")]
    WholeResponse {
        /// The operation that lists the items.
        operation: String,
        /// The field of its response that contains them.
        field: String,
    },
    /// An item has no key by which an operation could find it.
    #[error(
        "an item of {collection:?} needs a string field {names}, without which no operation finds it: {item}"
    )]
    NoKey {
        /// The path.
        collection: String,
        /// The possible names of the key.
        names: String,
        /// The item.
        item: String,
    },
}

impl fmt::Debug for SeedError {
    /// Formats the error as displayed, because a test that returns it prints this.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
