//! Text in the character set that a response declares.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::error::{Error, ErrorKind};
use crate::lenient::without_bom;

/// A character set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Charset {
    /// UTF-8, of which ASCII is a part.
    #[default]
    Utf8,
    /// ISO-8859-1, the default of Java servers.
    Latin1,
    Other(String),
}

impl Charset {
    /// Reads the parameter `charset` of the content type; UTF-8 if there is none.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let parameters = content_type.unwrap_or_default().split(';').skip(1);
        let charset = parameters.filter_map(|parameter| parameter.split_once('=')).find_map(
            |(name, value)| name.trim().eq_ignore_ascii_case("charset").then(|| value.trim()),
        );
        let charset = charset.unwrap_or_default().trim_matches('"').to_ascii_lowercase();
        match charset.as_str() {
            "" | "utf-8" | "utf8" | "us-ascii" | "ascii" => Self::Utf8,
            "iso-8859-1" | "latin1" => Self::Latin1,
            _ => Self::Other(charset),
        }
    }

    /// Rejects a character set that [`decode`](Self::decode) does not know.
    pub(super) fn check(&self) -> Result<(), Error> {
        match self {
            Self::Utf8 | Self::Latin1 => Ok(()),
            Self::Other(name) => Err(Error::new(
                ErrorKind::Decode,
                format!(
                    "unsupported charset `{name}`: only UTF-8, ASCII and ISO-8859-1 are decoded; \
                     read the response with `bytes`"
                ),
            )),
        }
    }

    /// Decodes a string without its byte order mark.
    pub(super) fn decode(&self, bytes: &Bytes) -> Result<String, Error> {
        self.check()?;
        if *self == Self::Latin1 {
            return Ok(bytes.iter().copied().map(char::from).collect());
        }
        let text = without_bom(bytes);
        std::str::from_utf8(text).map(str::to_owned).map_err(|error| {
            let at = bytes.len() - text.len() + error.valid_up_to();
            let message = format!(
                "invalid UTF-8 in the response: the byte at offset {at} does not begin a \
                 character; read the response with `bytes`"
            );
            Error::new(ErrorKind::Decode, message).with_source(error)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charset_is_that_of_the_content_type() {
        let other = |name: &str| Charset::Other(name.to_owned());
        for (content_type, expected) in [
            ("text/plain", Charset::Utf8),
            ("text/plain; charset=UTF-8", Charset::Utf8),
            ("text/plain;charset=\"us-ascii\"; format=flowed", Charset::Utf8),
            ("text/plain; format=flowed; Charset = utf8", Charset::Utf8),
            ("text/plain; x=charset; charset=", Charset::Utf8),
            ("text/plain;charset=ISO-8859-1", Charset::Latin1),
            ("text/plain; charset=utf-16", other("utf-16")),
            ("text/plain; charset=x y", other("x y")),
        ] {
            let headers = HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().unwrap())]);
            assert_eq!(Charset::of(&headers), expected, "{content_type}");
        }
        assert_eq!(Charset::of(&HeaderMap::new()), Charset::Utf8);
    }

    #[test]
    fn text_is_decoded() {
        for (charset, bytes, expected) in [
            (Charset::Utf8, &b"\xef\xbb\xbfgr\xc3\xbcn"[..], "gr\u{fc}n"),
            (Charset::Utf8, b"", ""),
            (Charset::Latin1, b"gr\xfcn", "gr\u{fc}n"),
        ] {
            assert_eq!(charset.decode(&Bytes::from_static(bytes)).unwrap(), expected);
        }
        for (charset, bytes, expected) in [
            (Charset::Utf8, &b"gr\xfcn"[..], "at offset 2 "),
            (Charset::Utf8, b"\xef\xbb\xbfgr\xfcn", "at offset 5 "),
            (Charset::Utf8, b"\xf0\x9f\x98", "at offset 0 "),
            (Charset::Other("utf-16".to_owned()), b"abc", "`utf-16`"),
        ] {
            let error = charset.decode(&Bytes::from_static(bytes)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.message().contains(expected), "{error}");
        }
    }
}
