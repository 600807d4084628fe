//! Bodies of error responses.
//!
//! Most are an object with `code` and `message`. But proxies respond with HTML, identity domains
//! with SCIM, generative AI nests the object in a field `error`, and a HEAD request has no body.

use http::HeaderMap;
use http::header::{CONTENT_TYPE, LOCATION};
use serde_json::{Map, Value};

use super::content_encoding::foreign_encoding;
use crate::lenient::mend;
use crate::lenient::partial::partial_json;
use crate::redact::redact;

/// The maximum length of the excerpt of an unrecognized body, in characters.
const EXCERPT: usize = 200;

/// Code, message and request id of an error response.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
}

impl ErrorBody {
    pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Self {
        if body.iter().all(u8::is_ascii_whitespace) {
            let location = headers.get(LOCATION).and_then(|location| location.to_str().ok());
            return Self::saying(match location {
                Some(location) => format!("the response redirects to `{}`", redact(location)),
                None => "the response body is empty".to_owned(),
            });
        }
        let json = mend(body);
        let (value, is_json) = match serde_json::from_slice(&json) {
            Ok(value) => (value, true),
            Err(_) => (partial_json(&json), false),
        };
        match value.as_object().and_then(Self::from_object) {
            Some(said) if said.message.is_empty() => {
                Self { message: "the service sent no message".to_owned(), ..said }
            }
            Some(said) => said,
            None if is_json => {
                Self::saying(format!("unrecognized error response: `{}`", excerpt(body)))
            }
            None => Self::saying(foreign_encoding(headers).unwrap_or_else(|| {
                let kind = headers
                    .get(CONTENT_TYPE)
                    .and_then(|kind| kind.to_str().ok())
                    .and_then(|kind| kind.split(';').next());
                let what = match kind {
                    Some(kind) if kind.contains("json") => "invalid JSON".to_owned(),
                    Some(kind) => format!("unexpected content type `{kind}`"),
                    None => "no content type".to_owned(),
                };
                format!(
                    "unrecognized error response ({what}), possibly from a proxy: `{}`",
                    excerpt(body)
                )
            })),
        }
    }

    /// Reads a body that ended early. The message may be empty.
    pub(super) fn recover(body: &[u8]) -> Self {
        let value = partial_json(&mend(body));
        value.as_object().and_then(Self::from_object).unwrap_or_default()
    }

    /// Reads the data of an event that is an error.
    pub(super) fn of_event(data: &[u8]) -> Self {
        let value = partial_json(&mend(data));
        match value.as_object().and_then(Self::from_object) {
            Some(said) if said.message.is_empty() => {
                Self { message: "the service sent no message".to_owned(), ..said }
            }
            Some(said) => said,
            None => Self::saying(format!("the stream ended with an error: `{}`", excerpt(data))),
        }
    }

    fn saying(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }

    fn from_object(object: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| match object.get(name)? {
            Value::String(text) => Some(one_line(&redact(text))).filter(|text| !text.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        // Only used for fields that the object itself does not have.
        let nested = || match object.get("error")? {
            Value::Object(nested) => Self::from_object(nested),
            _ => None,
        };
        // SCIM calls the message `detail`.
        let message = text("message").or_else(|| text("detail"));
        let said = Self {
            message: message.unwrap_or_default(),
            code: text("code"),
            request_id: text("opcRequestId"),
        };
        let nested = nested().unwrap_or_default();
        let said = Self {
            message: if said.message.is_empty() { nested.message } else { said.message },
            code: said.code.or(nested.code),
            request_id: said.request_id.or(nested.request_id),
        };
        (said.code.is_some() || !said.message.is_empty()).then_some(said)
    }
}

/// Returns the beginning of a body on one line.
fn excerpt(body: &[u8]) -> String {
    // Redacted before it is cut, as half a secret cannot be recognized.
    let text = one_line(&redact(&String::from_utf8_lossy(body)));
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// Replaces runs of white space and control characters by single spaces.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn reads(content_type: &str, body: &str, code: Option<&str>, message: &str) {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
        let read = ErrorBody::read(&headers, body.as_bytes());
        assert_eq!(read.code.as_deref(), code, "{body}");
        assert_eq!(read.message, message, "{body}");
    }

    #[test]
    fn code_and_message_are_found_in_every_format() {
        let json = "application/json";
        reads(
            json,
            r#"{"code":"LimitExceeded","message":"no\n more"}"#,
            Some("LimitExceeded"),
            "no more",
        );
        reads(
            json,
            r#"{"code":"LimitExceeded"}"#,
            Some("LimitExceeded"),
            "the service sent no message",
        );
        reads(json, r#"{"message":"no"}"#, None, "no");
        reads(json, r#"{"error":{"code":"400","message":"no"}}"#, Some("400"), "no");
        reads(json, r#"{"error":{"code":400,"message":"no"}}"#, Some("400"), "no");
        reads(
            json,
            r#"{"code":"Outer","message":"outer","error":{"code":"x","message":"y"}}"#,
            Some("Outer"),
            "outer",
        );
        reads(json, r#"{"code":"A","error":{"code":"x","message":"y"}}"#, Some("A"), "y");
        reads(json, r#"{"message":"a","error":{"code":"x","message":"y"}}"#, Some("x"), "a");
        reads(json, r#"{"code":"A","message":"a","error":"other"}"#, Some("A"), "a");
        reads(json, r#"{"code":"A","error":{}}"#, Some("A"), "the service sent no message");
        reads("application/scim+json", r#"{"detail":"no user","status":"404"}"#, None, "no user");
        reads(json, r#"{"reason":"x"}"#, None, r#"unrecognized error response: `{"reason":"x"}`"#);
        reads(json, "null", None, "unrecognized error response: `null`");
        reads(json, " \n", None, "the response body is empty");
        reads(
            "text/html; charset=utf-8",
            "<html>\n<h1>502 Bad\tGateway</h1>",
            None,
            "unrecognized error response (unexpected content type `text/html`), possibly from a \
             proxy: `<html> <h1>502 Bad Gateway</h1>`",
        );
        reads(
            json,
            r#"{"code":"Lim"#,
            None,
            r#"unrecognized error response (invalid JSON), possibly from a proxy: `{"code":"Lim`"#,
        );
    }

    #[test]
    fn malformed_json_keeps_its_code() {
        let (json, code) = ("application/json", Some("IncorrectState"));
        let unmended: [(&[u8], &str); 8] = [
            (b"{\"code\":\"IncorrectState\",\"message\":\"a\x01\nb\"}", "a b"),
            (b"\xef\xbb\xbf{\"code\":\"IncorrectState\",\"message\":\"a\"}", "a"),
            (b"{\"message\":\"caf\xe9\",\"code\":\"IncorrectState\"}", "caf\u{fffd}"),
            // Cut in several places.
            (b"{\"message\":\"a\",\"code\":\"IncorrectState\",\"more\":[1,{\"x\":\"y", "a"),
            (
                b"{\"code\":\"IncorrectState\",\"message\":\"half of it",
                "the service sent no message",
            ),
            (b"{\"code\":\"IncorrectState\"", "the service sent no message"),
            (b"{\"error\":{\"code\":\"IncorrectState\",\"message\":\"a\",\"x\":tr", "a"),
            // Complete, with trailing bytes.
            (b"{\"code\":\"IncorrectState\",\"message\":\"a\"}\0\0", "a"),
        ];
        for (body, message) in unmended {
            let text = String::from_utf8_lossy(body);
            let read = ErrorBody::read(&HeaderMap::new(), body);
            assert_eq!((read.code.as_deref(), read.message.as_str()), (code, message), "{text}");
        }
        let cut = r#"{"code":"Incorrect"#;
        let excerpt = "unrecognized error response (invalid JSON), possibly from a proxy: \
                       `{\"code\":\"Incorrect`";
        reads(json, cut, None, excerpt);
    }

    proptest! {
        #[test]
        fn truncated_json_has_a_whole_code_or_none(
            code in "[A-Za-z]{1,12}", message: String, at: proptest::sample::Index,
        ) {
            let whole = serde_json::json!({"code": code, "message": message}).to_string();
            let cut = &whole.as_bytes()[..at.index(whole.len())];
            let read = ErrorBody::read(&HeaderMap::new(), cut);
            let ends = whole.find("\",").unwrap_or(whole.len() - 2);
            prop_assert_eq!(read.code, (cut.len() > ends).then_some(code), "{:?}", cut);
        }
    }

    #[test]
    fn nested_request_id_is_found() {
        let id = |body: &str| ErrorBody::read(&HeaderMap::new(), body.as_bytes()).request_id;
        let nested = r#""error":{"message":"x","opcRequestId":"B"}"#;
        assert_eq!(id(&format!("{{{nested}}}")).as_deref(), Some("B"));
        assert_eq!(id(&format!(r#"{{"opcRequestId":"A",{nested}}}"#)).as_deref(), Some("A"));
    }

    #[test]
    fn echoed_secret_is_redacted() {
        let json = "application/json";
        reads(json, r#"{"message":"bad token ST$hunter2"}"#, None, "bad token ST$REDACTED");
        reads(
            json,
            r#"{"message":"in {\"password\":\n\"hunter2\"}"}"#,
            None,
            r#"in {"password": "REDACTED"}"#,
        );
        reads(json, r#"{"error":{"message":"Bearer hunter2"}}"#, None, "Bearer REDACTED");
        reads(
            json,
            r#"{"x":"token=hunter2"}"#,
            None,
            r#"unrecognized error response: `{"x":"token=REDACTED"}`"#,
        );
        // The excerpt ends in the middle of it.
        let token = format!("eyJ{0}.{0}.{0}", "hunter2".repeat(200));
        reads(
            json,
            &format!("[\"{token}\"]"),
            None,
            "unrecognized error response: `[\"REDACTED\"]`",
        );
    }

    proptest! {
        #[test]
        fn any_body_has_a_message_of_one_line(
            body in prop_oneof![
                any::<Vec<u8>>(),
                any::<String>().prop_map(String::into_bytes),
                (any::<String>(), any::<String>()).prop_map(|(code, message)| {
                    serde_json::json!({"code": code, "message": message}).to_string().into_bytes()
                }),
                any::<String>().prop_map(|message| {
                    serde_json::json!({"error": {"message": message}}).to_string().into_bytes()
                }),
            ],
        ) {
            let read = ErrorBody::read(&HeaderMap::new(), &body);
            prop_assert!(!read.message.is_empty());
            let texts = [Some(read.message), read.code, read.request_id];
            for text in texts.into_iter().flatten() {
                prop_assert!(!text.contains(char::is_control), "{:?}", text);
            }
        }
    }

    #[test]
    fn excerpt_is_cut_between_characters() {
        let body = "é".repeat(10_000);
        assert_eq!(excerpt(body.as_bytes()).chars().count(), EXCERPT + 3);
        assert_eq!(excerpt(&[0xff, 0xfe, b'a']), "\u{fffd}\u{fffd}a");
    }
}
