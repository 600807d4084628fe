//! Values after the name of a secret: `Bearer x`, `"password": "x"`, `password=x`, `x-api-key: x`.

use std::ops::Range;

use super::name::Kind;
use super::shape::is_token;
use super::{look, name, run};

/// The maximum length of a word after a name that is not a secret.
const LONGEST_WORD: usize = 20;

/// Words that begin a statement about a value, such as `must not be empty`.
const SAID: [&str; 20] = [
    "are",
    "can",
    "cannot",
    "does",
    "expected",
    "expired",
    "failed",
    "has",
    "have",
    "invalid",
    "is",
    "malformed",
    "may",
    "missing",
    "must",
    "not",
    "required",
    "should",
    "was",
    "were",
];

/// Returns the secret after the name, if the name is that of a secret or one of the `members`.
pub(super) fn behind(text: &str, name: Range<usize>, members: &[&str]) -> Option<Range<usize>> {
    let Range { start, end } = name;
    let name = &text[start..end];
    // In JSON inside JSON, the `n` of `\nBearer` is not part of the word.
    let is_escape = text[..start].ends_with('\\') && name.starts_with(['n', 'r', 't']);
    let names = [name, &name[1..]];
    let names = if is_escape { &names[..] } else { &names[..1] };
    if names.iter().any(|name| is_scheme(name)) {
        return authorization(text, end);
    }
    // The name is checked first, so that the values of most names are not read.
    let kind = names.iter().find_map(|name| name::header_kind(name));
    let is = |name: &&str, member: &&str| name.eq_ignore_ascii_case(member);
    let is_member = names.iter().any(|name| members.iter().any(|member| is(name, member)));
    if kind.is_none() && !is_member {
        return None;
    }
    let Assigned { sign, at, quote } = Assigned::read(text, end)?;
    if sign == Sign::Colon {
        return line(text, at, kind.unwrap_or(Kind::Phrase), is_member);
    }
    // The names of fields are case-sensitive.
    if names.iter().any(|name| members.contains(name)) {
        return value(text, at).or_else(|| nested(text, at, quote, true));
    }
    let kind = names.iter().find_map(|name| name::kind(name))?;
    let is_nested = kind != Kind::Word || text[at..].starts_with('[');
    let nested = || if is_nested { nested(text, at, quote, false) } else { None };
    value(text, at).or_else(nested)
}

fn is_scheme(name: &str) -> bool {
    ["bearer", "basic"].iter().any(|scheme| name.eq_ignore_ascii_case(scheme))
}

/// Returns the credentials after an authorization scheme that ends at `from`.
fn authorization(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + run(text, from, |byte| *byte == b' ');
    let end = start + run(text, start, is_token);
    let credentials = text[start..end].trim_end_matches(['.', '=']);
    // As in "Basic authentication is required" and `Bearer realm="x"`.
    let is_word = credentials.len() <= LONGEST_WORD && is_word(credentials);
    (start > from && end > start && !is_word).then_some(start..end)
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
}

/// The separator between a name and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// `"name": value`.
    Member,
    /// `name=value`.
    Equals,
    /// `name: value`, which may also begin a sentence.
    Colon,
}

/// The separator after a name, and the position of the value.
struct Assigned {
    sign: Sign,
    /// The start of the value.
    at: usize,
    /// The quotation mark after the name.
    quote: Option<Quote>,
}

impl Assigned {
    /// Parses the separator after the name that ends at `from`.
    fn read(text: &str, from: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let is_space = |byte: &u8| byte.is_ascii_whitespace();
        let quote = quote(text, from);
        let mut at = from + quote.map_or(0, |quote| quote.length);
        at += run(text, at, is_space);
        let sign = match (bytes.get(at)?, quote) {
            (b'=', _) => Sign::Equals,
            (b':', Some(_)) => Sign::Member,
            (b':', None) => Sign::Colon,
            _ => return None,
        };
        at += 1;
        match (sign, bytes.get(at)) {
            // As in Ruby and PHP.
            (Sign::Equals, Some(b'>')) => at += 1,
            // The path of a type, and the scheme of a URL.
            (Sign::Colon, Some(b':' | b'/')) => return None,
            _ => {}
        }
        let is_space = |byte: &u8| match sign {
            Sign::Colon => matches!(byte, b' ' | b'\t'),
            _ => byte.is_ascii_whitespace(),
        };
        at += run(text, at, is_space);
        Some(Self { sign, at, quote })
    }
}

/// The string, or the value without quotation marks, that begins at `at`.
fn value(text: &str, at: usize) -> Option<Range<usize>> {
    if let Some(quote) = quote(text, at) {
        let start = at + quote.length;
        return Some(start..start + quote.find_end(&text.as_bytes()[start..]));
    }
    let length = run(text, at, |byte| !b"\"'\\&,;<>(){}[]".contains(byte) && *byte > b' ');
    let is_literal = ["", "null", "true", "false"].contains(&&text[at..at + length]);
    (!is_literal).then_some(at..at + length)
}

/// The object or the list that begins at `at`, to its last bracket. One that is empty counts only
/// where it is `any`.
fn nested(text: &str, at: usize, name_quote: Option<Quote>, any: bool) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    matches!(bytes.get(at)?, b'{' | b'[').then_some(())?;
    let inside = at + 1 + run(text, at + 1, u8::is_ascii_whitespace);
    if !any && matches!(bytes.get(inside), Some(b'}' | b']')) {
        return None;
    }
    // Strings have the quotation marks that names have.
    let quote = Quote { mark: b'"', length: name_quote.map_or(1, |quote| quote.length) };
    let (start, mut at, mut depth) = (at, at, 0_usize);
    while let Some(byte) = bytes.get(at) {
        look(1);
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Some(start..at),
            b'}' | b']' => depth -= 1,
            b'"' => {
                at += quote.find_end(&bytes[at..]);
                at += run(text, at, |byte| *byte == b'\\') + 1;
            }
            _ => {}
        }
    }
    Some(start..text.len())
}

/// Returns the value of a header or setting that begins at `at`; `None` if it is a sentence. With
/// `surely` the name is known to be that of a secret.
fn line(text: &str, at: usize, kind: Kind, surely: bool) -> Option<Range<usize>> {
    if quote(text, at).is_some() {
        return value(text, at);
    }
    if !surely && is_said(text, at, kind) {
        return None;
    }
    let bytes = text.as_bytes();
    let mut end = at;
    while let Some(byte) = bytes.get(end) {
        look(1);
        let is_end = match byte {
            b'\n' | b'\r' => true,
            b'\\' if matches!(bytes.get(end + 1), Some(b'n' | b'r')) => true,
            b'\\' | b'"' | b'<' => match kind {
                Kind::Word | Kind::Name => true,
                Kind::Phrase => ends_string(text, end),
                Kind::Line => false,
            },
            b' ' | b'\t' => matches!(kind, Kind::Word | Kind::Name),
            _ => false,
        };
        if is_end {
            break;
        }
        end += 1;
    }
    let value = text[at..end].trim_end_matches([' ', '\t', '.', ',', ';', ')', '}', ']']);
    let is_literal = ["", "null", "true", "false"].contains(&value);
    (!is_literal).then_some(at..at + value.len())
}

/// Whether a JSON string ends or a tag begins at `at`.
fn ends_string(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    if bytes[at] == b'<' {
        return matches!(bytes.get(at + 1), Some(b'/' | b'a'..=b'z' | b'A'..=b'Z'));
    }
    // At most as many as JSON nested three times has.
    let backslashes = bytes[at..].iter().take(8).take_while(|byte| **byte == b'\\').count();
    look(backslashes);
    let (mark, behind) = (bytes.get(at + backslashes), bytes.get(at + backslashes + 1));
    mark == Some(&b'"') && matches!(behind, None | Some(b',' | b'}' | b']'))
}

/// Whether the text at `at` is a statement about a value, such as `must not be empty`. Two plain
/// words are a statement as well, unless the value may contain spaces.
fn is_said(text: &str, at: usize, kind: Kind) -> bool {
    let word = |at: usize| {
        let rest = &text.as_bytes()[at..];
        let length = rest.iter().take(LONGEST_WORD + 1).take_while(|b| b.is_ascii_alphabetic());
        let word = &text[at..at + length.count()];
        look(word.len() + 1);
        (word.len() <= LONGEST_WORD && is_word(word)).then_some(word)
    };
    let ends = |at: usize| {
        let behind = text.as_bytes().get(at);
        !behind.is_some_and(|byte| name::is_part(byte) || b":=/+~$%&@#".contains(byte))
    };
    let Some(first) = word(at) else { return false };
    let behind = at + first.len();
    if SAID.iter().any(|said| first.eq_ignore_ascii_case(said)) {
        return ends(behind);
    }
    let is_space = text.as_bytes().get(behind) == Some(&b' ');
    let second = if is_space { word(behind + 1) } else { None };
    matches!(kind, Kind::Word | Kind::Name)
        && second.is_some_and(|second| ends(behind + 1 + second.len()))
}

/// A quotation mark, with its backslashes in nested JSON.
#[derive(Clone, Copy)]
struct Quote {
    mark: u8,
    length: usize,
}

fn quote(text: &str, at: usize) -> Option<Quote> {
    let backslashes = run(text, at, |byte| *byte == b'\\');
    let mark = *text.as_bytes().get(at + backslashes)?;
    b"\"'".contains(&mark).then_some(Quote { mark, length: backslashes + 1 })
}

impl Quote {
    /// Returns the end of the quoted text.
    fn find_end(self, text: &[u8]) -> usize {
        let opening = self.length - 1;
        let mut backslashes = 0;
        for (index, byte) in text.iter().enumerate() {
            look(1);
            if *byte == b'\\' {
                backslashes += 1;
                continue;
            }
            // Each level of nested JSON doubles the backslashes and adds one for the mark.
            let ends =
                backslashes % (2 * self.length) == opening || (opening > 0 && backslashes % 2 == 0);
            if *byte == self.mark && ends {
                return index - backslashes.min(opening);
            }
            backslashes = 0;
        }
        text.len()
    }
}
