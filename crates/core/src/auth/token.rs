//! Tokens: requested from a token endpoint, and renewed before they expire.

pub(crate) mod authority;
pub(crate) mod federation;
pub(crate) mod renewal;
