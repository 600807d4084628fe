//! The id of a request, by which Oracle finds it.

use aws_lc_rs::rand;
use http::{HeaderName, HeaderValue};

/// The header with the id of a request.
pub(crate) const OPC_REQUEST_ID: HeaderName = HeaderName::from_static("opc-request-id");

/// 32 random hexadecimal digits; none where the machine has no randomness to give, as an id or a
/// token that two calls share is worse than none.
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
