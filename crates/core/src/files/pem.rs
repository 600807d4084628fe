//! PEM text: reading and writing.
//!
//! The reader is lenient, because users paste keys in every shape: with a label after the END line
//! (the console requires one), indented, with CRLF, together with a certificate. It also tells keys
//! that were cut off from keys that are malformed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// Characters per line of the base64 text (RFC 7468).
const LINE: usize = 64;

/// The maximum length of a label: twice the longest one in use.
const LONGEST_LABEL: usize = 64;

/// A block of PEM text, whose base64 text is not decoded yet.
#[derive(Clone, Copy)]
pub(crate) struct Block<'a> {
    label: &'a str,
    inside: &'a str,
}

/// The reason why there is no block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault<'a> {
    /// The text is empty.
    Empty,
    /// The text has no BEGIN line.
    NoBlock,
    /// The block has a BEGIN line and no END line.
    Truncated { label: &'a str },
}

impl<'a> Block<'a> {
    /// Returns the first block with a private key, or the first block if there is none.
    pub(crate) fn find(text: &'a str) -> Result<Self, Fault<'a>> {
        let mut first = None;
        for block in blocks(text) {
            let label = match block {
                Ok(block) => block.label,
                Err(Fault::Truncated { label }) => label,
                Err(Fault::Empty | Fault::NoBlock) => "",
            };
            if label.ends_with("PRIVATE KEY") {
                return block;
            }
            first = first.or(Some(block));
        }
        first.unwrap_or(Err(if text.trim().is_empty() { Fault::Empty } else { Fault::NoBlock }))
    }

    /// Returns the label, such as `RSA PRIVATE KEY`.
    pub(crate) fn label(&self) -> &'a str {
        self.label
    }

    /// Returns the value of a header line such as `DEK-Info`.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.inside
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    /// Returns the bytes of the block; `None` if its text is empty or not base64.
    pub(crate) fn decode(&self) -> Option<Vec<u8>> {
        // Header lines have a colon, which base64 does not.
        let text: String = self
            .inside
            .lines()
            .filter(|line| !line.contains(':'))
            .flat_map(str::split_whitespace)
            .collect();
        STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty())
    }
}

/// An iterator over the blocks of a string.
pub(crate) struct Blocks<'a> {
    rest: &'a str,
}

/// Returns the blocks of `text`.
pub(crate) fn blocks(text: &str) -> Blocks<'_> {
    Blocks { rest: text }
}

impl<'a> Iterator for Blocks<'a> {
    type Item = Result<Block<'a>, Fault<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (_, after_begin) = self.rest.split_once(BEGIN)?;
            // A label never spans lines: `-----BEGIN ` in prose is not the start of a block.
            let line = after_begin.lines().next().unwrap_or_default();
            let label = line.split_once(DASHES).map(|(label, _)| label);
            let Some(label) = label.filter(|label| is_label(label)) else {
                self.rest = after_begin;
                continue;
            };
            let body = &after_begin[label.len() + DASHES.len()..];
            // A block without an END line before the BEGIN line of the next one was cut off.
            let (own, next) = body.split_at(body.find(BEGIN).unwrap_or(body.len()));
            let Some((inside, _)) = own.split_once(END) else {
                self.rest = next;
                return Some(Err(Fault::Truncated { label }));
            };
            self.rest = &body[inside.len() + END.len()..];
            let is_same = |end: &str| end.starts_with(DASHES);
            return Some(match self.rest.strip_prefix(label).is_some_and(is_same) {
                true => Ok(Block { label, inside }),
                false => Err(Fault::Truncated { label }),
            });
        }
    }
}

/// Whether a string is a label: short and printable (RFC 7468), as messages contain it.
fn is_label(text: &str) -> bool {
    text.len() <= LONGEST_LABEL && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Whether a file is UTF-16 text, by its byte order mark.
pub(crate) fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff])
}

/// Returns the PEM text of `der`, ending with a newline.
pub(crate) fn encode(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let mut text = format!("{BEGIN}{label}{DASHES}\n");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(LINE));
        text.push_str(line);
        text.push('\n');
        rest = tail;
    }
    text.push_str(&format!("{END}{label}{DASHES}\n"));
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn finds(text: &str, expected: Result<(&str, Option<&[u8]>), Fault<'_>>) {
        let found = Block::find(text).map(|block| (block.label().to_owned(), block.decode()));
        let expected = expected.map(|(label, bytes)| (label.to_owned(), bytes.map(<[u8]>::to_vec)));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn private_key_is_found_among_other_text() {
        const KEY: &str = "-----BEGIN PRIVATE KEY-----\nAQID\n-----END PRIVATE KEY-----";
        const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nBAUG\n-----END CERTIFICATE-----";
        let key = Ok(("PRIVATE KEY", Some(&[1, 2, 3][..])));

        finds(KEY, key);
        finds(&format!("\n \t{KEY}\nOCI_API_KEY"), key);
        finds(&format!("Bag Attributes: 1\n{KEY}\n\n"), key);
        finds(&format!("{CERTIFICATE}\n{KEY}\n"), key);
        finds(&format!("{KEY}\n{CERTIFICATE}\n"), key);
        finds(&KEY.replace('\n', "\r\n"), key);
        finds(&KEY.replace('\n', "\n    "), key);
        finds(&KEY.replace('\n', ""), key);
        finds(&format!("-----BEGIN in prose\n{KEY}"), key);
        finds(CERTIFICATE, Ok(("CERTIFICATE", Some(&[4, 5, 6]))));
    }

    #[test]
    fn missing_block_has_a_reason() {
        let truncated = Err(Fault::Truncated { label: "PRIVATE KEY" });

        finds("", Err(Fault::Empty));
        finds(" \r\n\t", Err(Fault::Empty));
        finds("ssh-rsa AAAA", Err(Fault::NoBlock));
        finds("-----BEGIN PRIVATE KEY", Err(Fault::NoBlock));
        finds("-----BEGIN a\u{12}b-----\nAQID", Err(Fault::NoBlock));
        finds(&format!("-----BEGIN {}-----\nAQID", "A".repeat(65)), Err(Fault::NoBlock));
        finds("-----BEGIN PRIVATE KEY-----\nAQID\n", truncated);
        finds("-----BEGIN PRIVATE KEY-----\nAQID\n-----END PRIVATE", truncated);
        finds("-----BEGIN PRIVATE KEY-----\nAQID\n-----END PUBLIC KEY-----", truncated);
        finds(
            "-----BEGIN PRIVATE KEY-----\nA-ID\n-----END PRIVATE KEY-----",
            Ok(("PRIVATE KEY", None)),
        );
        finds("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", Ok(("PRIVATE KEY", None)));
    }

    #[test]
    fn header_lines_are_not_part_of_the_bytes() {
        let text = "-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\n\
                    DEK-Info: AES-128-CBC,00FF\r\n\r\nAQID\r\n-----END RSA PRIVATE KEY-----";
        let block = Block::find(text).ok().unwrap();
        assert_eq!(block.header("proc-type"), Some("4,ENCRYPTED"));
        assert_eq!(block.header("DEK-Info"), Some("AES-128-CBC,00FF"));
        assert_eq!(block.header("Comment"), None);
        assert_eq!(block.decode(), Some(vec![1, 2, 3]));
    }

    proptest! {
        #[test]
        fn any_text_does_not_panic(text in any::<String>()) {
            let _ = Block::find(&text).map(|block| (block.header("x"), block.decode()));
        }

        #[test]
        fn any_text_in_a_frame_does_not_panic(
            before in "[-A-Z \n]{0,30}", inside in any::<String>(), after in "[-A-Z \n]{0,30}",
        ) {
            let text = format!("{before}-----BEGIN X-----{inside}-----END X-----{after}");
            let _ = Block::find(&text).map(|block| (block.header("x"), block.decode()));
        }

        #[test]
        fn encoded_bytes_are_decoded(der in prop::collection::vec(any::<u8>(), 1..300)) {
            let text = encode("PRIVATE KEY", &der);
            prop_assert!(text.lines().all(|line| line.len() <= LINE), "{}", text);
            let block = Block::find(&text).map_err(|fault| TestCaseError::fail(format!("{fault:?}")))?;
            prop_assert_eq!(block.decode(), Some(der));
        }
    }
}
