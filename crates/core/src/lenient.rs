//! Invalid JSON that services send: with control characters inside strings, a byte order mark,
//! bytes that are not UTF-8, or truncated.

pub(crate) mod partial;

use std::borrow::Cow;

/// Removes a UTF-8 byte order mark, which JSON does not allow.
pub(crate) fn without_bom(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

/// Repairs JSON: removes a byte order mark, escapes control characters inside strings, and replaces
/// invalid UTF-8 by replacement characters.
pub(crate) fn mend(json: &[u8]) -> Cow<'_, [u8]> {
    match String::from_utf8_lossy(without_bom(json)) {
        Cow::Borrowed(text) => escape_control_characters(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(escape_control_characters(text.as_bytes()).into_owned()),
    }
}

/// Escapes characters below 0x20 inside strings.
pub(crate) fn escape_control_characters(json: &[u8]) -> Cow<'_, [u8]> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";

    let mut escaped: Vec<u8> = Vec::new();
    // The end of the part of `json` that is in `escaped`.
    let mut copied = 0;
    let (mut is_in_string, mut is_after_backslash) = (false, false);
    for (at, byte) in json.iter().copied().enumerate() {
        match byte {
            0..0x20 if is_in_string => {
                escaped.extend_from_slice(&json[copied..at]);
                // A backslash before it becomes that of the escape sequence.
                escaped.extend_from_slice(if is_after_backslash { &b"u00"[..] } else { b"\\u00" });
                escaped.push(DIGITS[usize::from(byte >> 4)]);
                escaped.push(DIGITS[usize::from(byte & 15)]);
                copied = at + 1;
            }
            b'"' if !is_after_backslash => is_in_string = !is_in_string,
            b'\\' if is_in_string => {
                is_after_backslash = !is_after_backslash;
                continue;
            }
            _ => {}
        }
        is_after_backslash = false;
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    escaped.extend_from_slice(&json[copied..]);
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[track_caller]
    fn escapes(json: &str, expected: &str) {
        let escaped = escape_control_characters(json.as_bytes());
        assert_eq!(String::from_utf8_lossy(&escaped), expected, "{json:?}");
    }

    #[test]
    fn control_characters_are_escaped_inside_strings_only() {
        escapes("{\n\t\"a\": \"b\nc\"\n}", "{\n\t\"a\": \"b\\u000ac\"\n}");
        escapes("[\"\u{1}\", \"\u{1f}\", \"\u{7f}\"]", "[\"\\u0001\", \"\\u001f\", \"\u{7f}\"]");
        escapes(r#"["\\\"", "x"]"#, r#"["\\\"", "x"]"#);
        escapes("[\"\\\n\"]", "[\"\\u000a\"]");
        escapes("[\"\\\\\n\"]", "[\"\\\\\\u000a\"]");
        escapes("", "");
        escapes("\"\n", "\"\\u000a");
    }

    proptest! {
        #[test]
        fn valid_json_is_borrowed(texts: Vec<String>) {
            let json = serde_json::to_vec_pretty(&texts).unwrap();
            prop_assert!(matches!(escape_control_characters(&json), Cow::Borrowed(_)));
        }

        #[test]
        fn unescaped_control_characters_are_repaired(texts: Vec<String>) {
            let texts: Vec<_> = texts.iter().map(|text| text.replace(['"', '\\'], "")).collect();
            let raw = format!("[\"{}\"]", texts.join("\", \""));
            let mended = escape_control_characters(raw.as_bytes());
            let value: Vec<String> = serde_json::from_slice(&mended).unwrap();
            prop_assert_eq!(value.join("\0"), texts.join("\0"));
            prop_assert!(matches!(escape_control_characters(&mended), Cow::Borrowed(_)));
        }

        #[test]
        fn valid_json_keeps_its_value(bytes: Vec<u8>) {
            let mended = escape_control_characters(&bytes);
            if let Ok(before) = serde_json::from_slice::<Value>(&bytes) {
                prop_assert_eq!(serde_json::from_slice::<Value>(&mended).unwrap(), before);
            }
        }
    }
}
