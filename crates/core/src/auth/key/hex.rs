//! Hexadecimal text of fingerprints.

/// Encodes bytes in lower case with colons in between, as fingerprints are written.
pub(crate) fn with_colons(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_encoded() {
        assert_eq!(with_colons(&[0, 0x0a, 0xff]), "00:0a:ff");
    }
}
