//! Etags, and ids that are not OCIDs: UUIDs.

use aws_lc_rs::rand;

/// Returns a new UUID.
pub(crate) fn mint() -> String {
    let mut bytes = [0; 16];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
