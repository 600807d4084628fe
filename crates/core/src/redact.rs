//! Redaction of secrets in external text, before it becomes part of a message.
//!
//! A service or a proxy may echo a request, so its text is not printed unredacted. One scan finds
//! secrets by their shape (`shape`) or by the name before them (`name`, `value`). It takes linear
//! time: text that is read ahead is either redacted, and then not read again, or limited.

pub(crate) mod header;
pub(crate) mod json_error;
pub(crate) mod name;
mod shape;
#[cfg(test)]
mod tests;
mod value;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod work;

use std::borrow::Cow;
use std::ops::Range;

use self::shape::Shapes;

const REDACTED: &str = "REDACTED";

/// Replaces probable secrets in `text` by `REDACTED`: tokens, private keys, passwords.
///
/// In doubt, text is redacted. Text without secrets is returned unmodified.
pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    redact_members(text, &[])
}

/// As [`redact`], and also redacts the values of these fields and headers. Only the operation knows
/// whether a `key` is a secret or, for example, that of a region.
pub(crate) fn redact_members<'a>(text: &'a str, members: &[&str]) -> Cow<'a, str> {
    redact_start(text, members, usize::MAX)
}

/// As [`redact_members`], for a caller that shows only the first `shown` bytes of the result. The
/// rest is not scanned, and may be missing.
pub(crate) fn redact_start<'a>(text: &'a str, members: &[&str], shown: usize) -> Cow<'a, str> {
    let (secrets, scanned) = scan(text, members, shown);
    let text = &text[..scanned];
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut end = 0;
    for secret in secrets {
        if secret.start >= end {
            clean.push_str(&text[end..secret.start]);
            clean.push_str(REDACTED);
        }
        end = end.max(secret.end);
    }
    clean.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(clean)
}

/// Returns the secrets that begin in the first part of the text, in order, and the end of that
/// part, which has at least `shown` bytes that are not secret.
fn scan(text: &str, members: &[&str], shown: usize) -> (Vec<Range<usize>>, usize) {
    let bytes = text.as_bytes();
    let mut secrets: Vec<Range<usize>> = Vec::new();
    let mut shapes = Shapes::default();
    let (mut plain, mut covered, mut names_from) = (0, 0, 0);
    let mut at = 0;
    while at < bytes.len() && !(plain >= shown && text.is_char_boundary(at)) {
        look(1);
        let mut found = |secret: Range<usize>| {
            covered = covered.max(secret.end);
            secrets.push(secret);
        };
        if let Some(secret) = shapes.at(text, at) {
            found(secret);
        }
        if at >= names_from && bytes[at].is_ascii_alphanumeric() {
            let name = at..at + run(text, at, name::is_part);
            names_from = name.end;
            if let Some(secret) = value::behind(text, name, members) {
                names_from = names_from.max(secret.end);
                found(secret);
            }
        }
        // Bytes of a secret are not shown.
        plain += usize::from(at >= covered);
        at += 1;
    }
    // A value is found at its name, so a secret between the two is found later.
    secrets.sort_by_key(|secret| secret.start);
    secrets.retain(|secret| secret.start < at);
    (secrets, at)
}

/// Returns the number of bytes from `from` on that are of a kind. A kind contains all non-ASCII
/// bytes or none, so that no character is split.
fn run(text: &str, from: usize, is_of_kind: impl Fn(&u8) -> bool) -> usize {
    let length = text.as_bytes()[from..].iter().take_while(|byte| is_of_kind(byte)).count();
    look(length + 1);
    length
}

/// Returns the next position of `what`.
fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    let found = text[from..].find(what).map(|index| from + index);
    look(found.unwrap_or(text.len()) - from + 1);
    found
}

/// Counts the bytes that are read, in tests.
#[inline]
fn look(bytes: usize) {
    #[cfg(any(test, feature = "fuzzing"))]
    work::add(bytes);
    #[cfg(not(any(test, feature = "fuzzing")))]
    let _ = bytes;
}
