//! Redaction of secrets in text that others have written, before it becomes part of a message.
//!
//! A service or a proxy on the way may echo what it was sent, so what it says is not printed
//! unread. One scan finds what looks secret, by its shape (`shape`) or by the name before it
//! (`name`, `value`). It takes linear time: whatever is read ahead is either redacted, and then not
//! read again, or limited.

pub(crate) mod header;
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

/// `text` with `REDACTED` in place of what looks secret: tokens, private keys, passwords.
///
/// Rather too much than too little; text without anything of the kind comes back unmodified.
pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    redact_members(text, &[])
}

/// As [`redact`], and without the values of these members, fields and headers, whatever they are: a
/// `key` can be the secret itself or the name of a region, which only the operation knows.
pub(crate) fn redact_members<'a>(text: &'a str, members: &[&str]) -> Cow<'a, str> {
    redact_start(text, members, usize::MAX)
}

/// As [`redact_members`], for a caller that shows only the first `shown` bytes of the result: the
/// rest may be missing, and is not scanned.
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

/// The secrets that begin in the first part of the text, in their order; and where that part ends,
/// of which at least `shown` bytes are not secret.
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
        // What is known to be secret is not shown.
        plain += usize::from(at >= covered);
        at += 1;
    }
    // A value is found with its name, and may begin after a secret that is found between the two.
    secrets.sort_by_key(|secret| secret.start);
    secrets.retain(|secret| secret.start < at);
    (secrets, at)
}

/// How many bytes from `from` on are of a kind. A kind has all bytes that are not ASCII or none, so
/// that no character is cut.
fn run(text: &str, from: usize, is_of_kind: impl Fn(&u8) -> bool) -> usize {
    let length = text.as_bytes()[from..].iter().take_while(|byte| is_of_kind(byte)).count();
    look(length + 1);
    length
}

/// Where `what` is next.
fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    let found = text[from..].find(what).map(|index| from + index);
    look(found.unwrap_or(text.len()) - from + 1);
    found
}

/// Counts the bytes that are looked at, in tests.
#[inline]
fn look(bytes: usize) {
    #[cfg(any(test, feature = "fuzzing"))]
    work::add(bytes);
    #[cfg(not(any(test, feature = "fuzzing")))]
    let _ = bytes;
}
