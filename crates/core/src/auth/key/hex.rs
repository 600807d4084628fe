//! Hexadecimal text: fingerprints, and the parameters of encrypted PEM blocks.

/// Encodes bytes in lower case with colons in between, as fingerprints are written.
pub(crate) fn with_colons(bytes: &[u8]) -> String {
    let pairs: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

/// Decodes pairs of digits in either case.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|value| value as u8);
    digits.chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_encoded_and_decoded() {
        assert_eq!(with_colons(&[0, 0x0a, 0xff]), "00:0a:ff");
        assert_eq!(decode("000Aff"), Some(vec![0, 0x0a, 0xff]));
        assert_eq!(decode(""), Some(Vec::new()));
        for text in ["0", "0g", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
