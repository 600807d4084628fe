//! What a service says in the body of an error.
//!
//! Mostly an object with `code` and `message`. But a proxy on the way answers in HTML, the
//! identity domains in SCIM, generative AI nests the object in a member `error`, and a HEAD has
//! no body at all.

use http::HeaderMap;
use http::header::{CONTENT_TYPE, LOCATION};
use serde_json::{Map, Value};

use super::content_encoding::foreign_encoding;
use crate::lenient::mend;
use crate::lenient::partial::partial_json;
use crate::redact::redact;

/// How much of a body that is not understood goes into a message.
const EXCERPT: usize = 200;

/// Code and message, from whatever shape the body has.
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

    /// Reads what arrived of a body that broke off. The message may be empty.
    pub(super) fn recover(body: &[u8]) -> Self {
        let value = partial_json(&mend(body));
        value.as_object().and_then(Self::from_object).unwrap_or_default()
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
        // Only for what the object itself does not say.
        let nested = || match object.get("error")? {
            Value::Object(nested) => Self::from_object(nested),
            _ => None,
        };
        // `detail` is SCIM's word for the message.
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

/// The first words of a body, fit for one line.
fn excerpt(body: &[u8]) -> String {
    // Before it is cut: half a secret has no shape to be known by.
    let text = one_line(&redact(&String::from_utf8_lossy(body)));
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// White space and control characters folded to single spaces.
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
    fn finds_code_and_message_in_every_shape() {
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
            // Not cut, but with something after it.
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
        fn cut_json_has_a_code_or_none_but_not_half_of_one(
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
    fn the_id_of_the_request_may_be_nested() {
        let id = |body: &str| ErrorBody::read(&HeaderMap::new(), body.as_bytes()).request_id;
        let nested = r#""error":{"message":"x","opcRequestId":"B"}"#;
        assert_eq!(id(&format!("{{{nested}}}")).as_deref(), Some("B"));
        assert_eq!(id(&format!(r#"{{"opcRequestId":"A",{nested}}}"#)).as_deref(), Some("A"));
    }

    #[test]
    fn what_the_service_repeats_of_a_secret_is_not_shown() {
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
        fn whatever_the_body_is_there_is_a_message_of_one_line(
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
    fn an_excerpt_is_short_and_cut_between_characters() {
        let body = "é".repeat(10_000);
        assert_eq!(excerpt(body.as_bytes()).chars().count(), EXCERPT + 3);
        assert_eq!(excerpt(&[0xff, 0xfe, b'a']), "\u{fffd}\u{fffd}a");
    }
}
