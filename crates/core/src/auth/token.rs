//! Tokens: requested from a token endpoint, and renewed before they expire.

pub(crate) mod endpoint;
pub(crate) mod federation;
pub(crate) mod renewal;
