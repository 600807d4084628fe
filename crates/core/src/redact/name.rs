//! Names of secrets.

use super::look;

/// Names of secret values, in lower case and without separators. They also match the end of a
/// longer name, such as `adminPassword` or `x-access-token`.
const SECRET_NAMES: [&str; 22] = [
    "accesskey",
    "accesstoken",
    "accessuri",
    "apikey",
    "currenttoken",
    "customerkey",
    "delegationtoken",
    "idtoken",
    "obotoken",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretkey",
    "securitytoken",
    "serviceaccounttoken",
    "sessiontoken",
    "signingkey",
    "totptoken",
];

/// Names that match only as a whole: a `pageToken` is not secret.
const SECRET_WORDS: [&str; 4] = ["podkey", "publickey", "subjecttoken", "token"];

/// Names of secret values that may contain spaces. They also match the end of a longer name.
const PHRASES: [&str; 5] = ["passcode", "passphrase", "passwd", "password", "secret"];

/// The maximum length of a name.
const LONGEST: usize = 24;

/// Names of secret headers, in addition to the names above.
const HEADERS: [&str; 5] =
    ["authorization", "cookie", "proxy-authorization", "security-context", "set-cookie"];
const HEADER_STARTS: [&str; 3] = ["x-authorization", "x-key-", "x-token"];
const HEADER_END: &str = "retry-token";

/// The kind of the value that a secret name has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A string without spaces. An object is not secret.
    Word,
    /// A string without spaces, or an object or array of strings.
    Name,
    /// A string that may contain spaces.
    Phrase,
    /// The rest of the line, including quotation marks.
    Line,
}

/// Whether a byte may be part of a name.
pub(super) fn is_part(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-".contains(byte)
}

/// Whether the value of a field or header of this name is secret.
pub(crate) fn is_secret(name: &str) -> bool {
    kind(name).is_some()
}

/// Whether the value of a header of this name is secret.
pub(crate) fn is_secret_header(name: &str) -> bool {
    header_kind(name).is_some()
}

/// Returns the kind of the value, if the name is that of a secret.
pub(super) fn kind(name: &str) -> Option<Kind> {
    let mut letters = [0; LONGEST];
    let end = end(name, &mut letters);
    let ends = |names: &[&str]| names.iter().any(|name| end.ends_with(name.as_bytes()));
    if ends(&PHRASES) {
        Some(Kind::Phrase)
    } else if ends(&SECRET_NAMES) {
        Some(Kind::Name)
    } else if SECRET_WORDS.iter().any(|word| end == word.as_bytes()) {
        Some(Kind::Word)
    } else {
        None
    }
}

/// As [`kind`], for the name of a header.
pub(super) fn header_kind(name: &str) -> Option<Kind> {
    let is = |part: Option<&str>, known: &str| {
        part.is_some_and(|part| {
            let same = |(a, b): (u8, u8)| a.to_ascii_lowercase() == b || (a, b) == (b'_', b'-');
            part.len() == known.len() && part.bytes().zip(known.bytes()).all(same)
        })
    };
    if HEADERS.iter().any(|known| is(Some(name), known)) {
        return Some(Kind::Line);
    }
    let is_known = HEADER_STARTS.iter().any(|start| is(name.get(..start.len()), start))
        || is(name.len().checked_sub(HEADER_END.len()).and_then(|at| name.get(at..)), HEADER_END);
    kind(name).or(is_known.then_some(Kind::Name))
}

/// Returns the last letters and digits of a name, in lower case: at most one more than the longest
/// known name has.
fn end<'a>(name: &str, letters: &'a mut [u8; LONGEST]) -> &'a [u8] {
    let mut from = LONGEST;
    let mut looked = 0;
    for byte in name.bytes().rev() {
        looked += 1;
        if byte == b'_' || byte == b'-' {
            continue;
        }
        let Some(before) = from.checked_sub(1) else { break };
        letters[before] = byte.to_ascii_lowercase();
        from = before;
    }
    look(looked);
    &letters[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longest_name_fits_with_one_letter_before_it() {
        let names = SECRET_NAMES.iter().chain(&SECRET_WORDS).chain(&PHRASES);
        assert!(names.map(|name| name.len()).max().unwrap() < LONGEST);
    }

    #[test]
    fn names_match_in_any_spelling() {
        for (name, expected) in [
            ("token", Some(Kind::Word)),
            ("TOKEN", Some(Kind::Word)),
            ("page-token", None),
            ("pageToken", None),
            ("a_very_long_name_before_access_token", Some(Kind::Name)),
            ("Pass_Phrase", Some(Kind::Phrase)),
            ("password-", Some(Kind::Phrase)),
            ("", None),
            ("-", None),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
        for (name, expected) in [
            ("Authorization", Some(Kind::Line)),
            ("SET_COOKIE", Some(Kind::Line)),
            ("X-Token-a", Some(Kind::Name)),
            ("opc-retry-token", Some(Kind::Name)),
            ("opc-request-id", None),
            ("ü", None),
        ] {
            assert_eq!(header_kind(name), expected, "{name}");
        }
    }
}
