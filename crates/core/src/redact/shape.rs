//! Secrets that are recognized by their shape.

use std::ops::Range;

use super::{find, run};

/// The minimum length of a token.
const SHORTEST_TOKEN: usize = 16;

/// The end of the text that was read for each shape, which is not read again.
#[derive(Default)]
pub(super) struct Shapes {
    private_key: usize,
    session_token: usize,
    jwt: usize,
    url_user: usize,
    access_path: usize,
}

impl Shapes {
    /// Returns the secret whose shape begins at this byte.
    pub(super) fn at(&mut self, text: &str, at: usize) -> Option<Range<usize>> {
        type Shape = fn(&str, usize) -> (usize, Option<Range<usize>>);
        let rest = &text.as_bytes()[at..];
        let (from, starts, shape): (_, &[u8], Shape) = match rest.first()? {
            b'-' => (&mut self.private_key, b"-----BEGIN ", private_key),
            b'S' => (&mut self.session_token, b"ST$", session_token),
            b'e' => (&mut self.jwt, b"eyJ", jwt),
            b':' => (&mut self.url_user, b"://", url_user),
            b'/' => (&mut self.access_path, b"/p/", access_path),
            _ => return None,
        };
        if at < *from || !rest.starts_with(starts) {
            return None;
        }
        let (read, secret) = shape(text, at);
        *from = read;
        secret
    }
}

/// Matches the PEM block of a private key; without an END line it extends to the end of the text.
fn private_key(text: &str, begin: usize) -> (usize, Option<Range<usize>>) {
    let label = begin + "-----BEGIN ".len();
    let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b' ';
    let label_end = label + run(text, label, is_label);
    if !text[label..].starts_with(|c: char| c.is_ascii_alphanumeric())
        || !text[..label_end].ends_with("PRIVATE KEY")
    {
        return (label_end, None);
    }
    let end = find(text, label, "-----END ")
        .map(|end| end + "-----END ".len())
        .and_then(|end| find(text, end, "-----"))
        .map_or(text.len(), |end| end + "-----".len());
    (end, Some(begin..end))
}

/// Matches the token after `ST$`, as in a key id.
fn session_token(text: &str, start: usize) -> (usize, Option<Range<usize>>) {
    let token = start + "ST$".len();
    let length = run(text, token, is_token);
    let starts_word = !text[..start].ends_with(|c: char| c.is_alphanumeric());
    // Shorter text after a longer word is something else: `COST$25`.
    let is_secret = length >= SHORTEST_TOKEN || (length > 0 && starts_word);
    (token + length, is_secret.then_some(token..token + length))
}

/// Matches a JSON web token: `eyJ` is `{"` in base64, and it has three parts, separated by dots.
fn jwt(text: &str, start: usize) -> (usize, Option<Range<usize>>) {
    let is_base64url = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_=".contains(byte);
    let first = start + run(text, start, is_base64url);
    let (mut end, mut dots) = (first, 0);
    while text.as_bytes().get(end) == Some(&b'.') {
        let part = run(text, end + 1, is_base64url);
        // Only the signature may be empty, and a full stop after the token is not part of it.
        if part == 0 && dots != 1 {
            break;
        }
        dots += 1;
        end += 1 + part;
    }
    match dots >= 2 {
        true => (end, Some(start..end)),
        // Its second part may be the first part of another token.
        false => (first, None),
    }
}

/// Matches the user and the password of a URL.
fn url_user(text: &str, scheme_end: usize) -> (usize, Option<Range<usize>>) {
    let start = scheme_end + "://".len();
    let end = start + run(text, start, |byte| !b"/?#\"'<>".contains(byte) && *byte > b' ');
    (end, text[start..end].rfind('@').map(|at| start..start + at))
}

/// Matches the token in the URL of a pre-authenticated request, which grants access:
/// `/p/<token>/n/<namespace>/b/<bucket>/o/`.
fn access_path(text: &str, start: usize) -> (usize, Option<Range<usize>>) {
    let is_segment = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~%+=".contains(byte);
    let token = start + "/p/".len();
    let end = token + run(text, token, is_segment);
    let is_secret = end - token >= SHORTEST_TOKEN && text[end..].starts_with("/n/");
    // The slash after it may begin the next one.
    (end, is_secret.then_some(token..end))
}

/// Whether a byte may be part of a token (RFC 9110, token68).
pub(super) fn is_token(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/=".contains(byte)
}
