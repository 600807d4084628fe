//! The header `content-disposition`, which has the name of an artifact.

use std::fmt::Write;

/// Returns the value of the header for a file name (RFC 6266).
///
/// A name beyond ASCII is percent-encoded as UTF-8 in `filename*`, and `filename` has `_` for each
/// character that it cannot express, for receivers that do not know `filename*`.
#[inline]
pub(super) fn content_disposition(name: &str) -> String {
    let mut value = "attachment; filename=\"".to_owned();
    for character in name.chars() {
        match character {
            '"' | '\\' => value.extend(['\\', character]),
            ' '..='~' => value.push(character),
            _ => value.push('_'),
        }
    }
    value.push('"');
    if !name.is_ascii() {
        value.push_str("; filename*=UTF-8''");
        for byte in name.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    value.push(char::from(byte));
                }
                // Writing to a string cannot fail.
                _ => _ = write!(value, "%{byte:02X}"),
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::content_disposition;

    #[test]
    fn file_name_is_quoted_and_escaped() {
        for (name, expected) in [
            ("model.zip", r#"attachment; filename="model.zip""#),
            ("my model (2).zip", r#"attachment; filename="my model (2).zip""#),
            (r#"a"b\c; d.zip"#, r#"attachment; filename="a\"b\\c; d.zip""#),
            ("a\r\nb\u{7f}.zip", r#"attachment; filename="a__b_.zip""#),
            (
                "größe 2.zip",
                r#"attachment; filename="gr__e 2.zip"; filename*=UTF-8''gr%C3%B6%C3%9Fe%202.zip"#,
            ),
            ("é", r#"attachment; filename="_"; filename*=UTF-8''%C3%A9"#),
        ] {
            assert_eq!(content_disposition(name), expected);
        }
    }
}
