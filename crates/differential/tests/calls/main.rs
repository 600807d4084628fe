//! The same calls through our clients and through stock progenitor's: the requests that arrive must agree.
//!
//! What progenitor cannot express is in `limits.rs`, and in the golden file `limits.txt` with the reasons.

#![allow(clippy::unwrap_used)]

mod comparison;
mod limits;

mod identity;
mod object_storage;
mod work_requests;

#[cfg(feature = "generative-ai")]
mod generative_ai;

/// What a URL has to escape, and what it must not lose: separators, a plus, a percent sign, spaces, Unicode.
const AWKWARD: &str = "a b+c/d&e=f?g#h%2F;i:j,k@l$m'n(o)*!~[é]\"日";
