//! The same calls through our clients and through stock progenitor's, with equivalent requests.
//!
//! The limits of progenitor are in `limits.rs`, and with the reasons in the golden file `limits.txt`.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

mod comparison;
mod limits;

mod identity;
mod object_storage;
mod work_requests;

#[cfg(feature = "generative-ai")]
mod generative_ai;

/// Characters that a URL has to escape: separators, a plus, a percent sign, spaces, Unicode.
const AWKWARD: &str = "a b+c/d&e=f?g#h%2F;i:j,k@l$m'n(o)*!~[é]\"日";
