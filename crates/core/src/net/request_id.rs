//! Request ids.

use aws_lc_rs::rand;
use http::{HeaderName, HeaderValue};

/// The header with the id of a request.
pub(crate) const OPC_REQUEST_ID: HeaderName = HeaderName::from_static("opc-request-id");

/// Returns 32 random hexadecimal digits, or `None` if the system has no randomness, as a shared id or
/// retry token is worse than none.
pub(crate) fn random_digits() -> Option<HeaderValue> {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut random = [0; 16];
    rand::fill(&mut random).ok()?;
    let mut id = [0; 32];
    for (digits, byte) in id.chunks_exact_mut(2).zip(random) {
        digits[0] = DIGITS[usize::from(byte >> 4)];
        digits[1] = DIGITS[usize::from(byte & 15)];
    }
    HeaderValue::from_bytes(&id).ok()
}
