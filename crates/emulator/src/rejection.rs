//! The reasons why a signature is rejected.

/// The reason why a request is not authenticated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Rejection {
    #[error("the Authorization header is missing")]
    NoAuthorization,
    #[error("the Authorization header is malformed: {0}")]
    Malformed(String),
    #[error("{0} must be signed, but the signature covers only: {1}")]
    NotSigned(&'static str, String),
    #[error("the signature covers the header {0}, which the request does not have")]
    NoHeader(String),
    #[error("{0} {1:?} is not of the form \"Thu, 05 Jan 2023 21:31:40 GMT\"")]
    BadDate(&'static str, String),
    #[error("{name} {value:?} is {skew} s away from the emulator's clock, the limit is {limit} s")]
    StaleDate { name: &'static str, value: String, skew: u64, limit: u64 },
    #[error("content-length is {0:?}, but the body has {1} bytes")]
    ContentLength(String, u64),
    #[error("x-content-sha256 is {0:?}, but the hash of the body is {1:?}")]
    BodyHash(String, String),
    #[error("the token of the key id {key_id:?} has expired")]
    Expired { key_id: String },
    #[error("no public key is registered for the key id {key_id:?}{hint}")]
    UnknownKey { key_id: String, hint: &'static str },
    #[error(
        "the signature is not that of the key {key_id:?} over this signing string: {signing_string:?}"
    )]
    BadSignature { key_id: String, signing_string: String },
}
