//! Responses, and the errors of invalid ones.

use std::time::Duration;

use http::{Method, StatusCode};
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::config::Environment;
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::{Call, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::canned::{Canned, LIST, SERVICE, answer};

#[tokio::test]
async fn value_of_the_wrong_type_is_not_quoted() {
    let canned = Canned::answering([answer(200, &[], r#"[{"limit":"hunter2"}]"#)]);
    let request = Request::new(&canned.client().await, &LIST);
    let error =
        request.send_json::<Vec<std::collections::BTreeMap<String, i64>>>().await.unwrap_err();
    let text = format!("{error} {error:#} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains("invalid type: string, expected i64 at line 1"), "{text}");
}

#[tokio::test]
async fn response_and_error_have_retry_after_and_predicates() {
    let wait = ("retry-after", "7");
    let canned = Canned::answering([answer(200, &[wait], "{}"), answer(200, &[], "{}")]);
    let client = canned.client().await;
    let call = || Request::new(&client, &LIST).send_json::<serde_json::Value>();
    assert_eq!(call().await.unwrap().retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(call().await.unwrap().retry_after(), None);
    for (status, predicate) in [
        (404, Error::is_not_found as fn(&Error) -> bool),
        (409, Error::is_conflict),
        (412, Error::is_precondition_failed),
        (429, Error::is_throttle),
        (503, Error::is_service_unavailable),
    ] {
        for other in [404, 409, 412, 429, 503] {
            canned.answer_also([answer(other, &[wait], r#"{"code":"X","message":"x"}"#)]);
            let error = call().await.unwrap_err();
            assert_eq!(predicate(&error), other == status, "{error}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "{error}");
        }
    }
}

/// Invalid responses, and their errors.
#[tokio::test]
async fn invalid_responses_are_typed_errors() {
    let id = ("opc-request-id", "srv");
    let json = ("content-type", "application/json");
    let html = ("content-type", "text/html");
    for (given, kind, code, says) in [
        (
            answer(
                404,
                &[id, json],
                r#"{"code":"NotAuthorizedOrNotFound","message":"Not found."}"#,
            ),
            ErrorKind::Service,
            Some("NotAuthorizedOrNotFound"),
            "ListThings: 404 NotAuthorizedOrNotFound: Not found. (a missing permission also \
             returns 404) [opc-request-id: srv]",
        ),
        (
            answer(401, &[id, json], r#"{"code":"NotAuthenticated","message":"Who?"}"#),
            ErrorKind::Service,
            Some("NotAuthenticated"),
            "ListThings: 401 NotAuthenticated: Who? (check the API key or the token, and the \
             system clock: the service rejects requests with a clock skew of more than 5 minutes) [opc-request-id: srv]",
        ),
        (
            answer(502, &[id, html], "<html><body>Bad Gateway</body></html>"),
            ErrorKind::Service,
            None,
            "ListThings: 502 Bad Gateway: unrecognized error response (unexpected \
             content type `text/html`), possibly from a proxy: `<html><body>Bad Gateway</body></html>` \
             [opc-request-id: srv]",
        ),
        (
            answer(500, &[id], ""),
            ErrorKind::Service,
            None,
            "ListThings: 500 Internal Server Error: the response body is empty [opc-request-id: srv]",
        ),
        (
            answer(302, &[id, ("location", "https://elsewhere")], ""),
            ErrorKind::Service,
            None,
            "ListThings: 302 Found: the response redirects to `https://elsewhere` (redirects are \
             not followed: the signature is valid for one URL only) [opc-request-id: srv]",
        ),
        (
            answer(304, &[id], ""),
            ErrorKind::Service,
            None,
            "ListThings: 304 Not Modified: the response body is empty (not modified: the \
             resource still has the etag in `if-none-match`) [opc-request-id: srv]",
        ),
        (
            answer(204, &[id], ""),
            ErrorKind::Decode,
            None,
            "ListThings: 204 No Content: empty response body: the operation returns a value \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], "null"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: empty response body: the operation returns a value \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], r#"[{"name":"#),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: cannot decode the response body: EOF \
             while parsing a value at line 1 column 9 [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, html], "<html>"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: cannot decode the response body: the response is \
             `text/html`, possibly from a proxy: expected value at line 1 column 1 [opc-request-id: srv]",
        ),
    ] {
        let (status, body) = (given.status(), *given.body());
        let canned = Canned::answering([given]);
        let request = Request::new(&canned.client().await, &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.to_string(), says);
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.code(), code, "{error}");
        assert_eq!(error.status(), Some(status), "{error}");
        assert_eq!(error.operation(), Some("ListThings"), "{error}");
        assert_eq!(error.request_id(), Some("srv"), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
        assert_eq!(error.body().unwrap(), body, "{error}");
        assert_eq!(
            error.endpoint(),
            Some("GET https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn error_without_a_request_id_has_the_one_that_was_sent() {
    let canned = Canned::answering([answer(500, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &LIST);
    request.header("opc-request-id", "mine");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.request_id(), Some("mine"), "{error}");
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

static DOWNLOAD: Operation =
    Operation::new(Method::GET, "GetContent", "/content").with_accept("*/*").with_stream();

/// Requests without a generated client may have any response body, or none.
#[tokio::test]
async fn request_is_sent_for_an_empty_text_bytes_or_stream_response() {
    let canned = Canned::answering([
        answer(204, &[("opc-request-id", "srv")], ""),
        answer(200, &[], r#"{"ignored": true}"#),
        answer(200, &[], "plain"),
        answer(200, &[], r#""quoted\n""#),
        answer(204, &[], ""),
        answer(200, &[], "by\0tes"),
        answer(204, &[], ""),
        answer(200, &[], "streamed"),
        answer(200, &[], "read first"),
        answer(404, &[], r#"{"code":"NotFound","message":"no"}"#),
    ]);
    let client = canned.client().await;
    let request = || Request::new(&client, &LIST);

    let empty = request().send_empty().await.unwrap();
    assert_eq!((empty.status(), empty.request_id()), (StatusCode::NO_CONTENT, Some("srv")));
    request().send_empty().await.unwrap();
    assert_eq!(request().send_text().await.unwrap().into_inner(), "plain");
    assert_eq!(request().send_text().await.unwrap().into_inner(), "quoted\n");
    assert_eq!(request().send_text().await.unwrap().into_inner(), "");
    assert_eq!(request().send_bytes().await.unwrap().into_inner(), "by\0tes");
    assert!(request().send_bytes().await.unwrap().is_empty());

    let streamed = Request::new(&client, &DOWNLOAD).send_stream().await.unwrap();
    assert_eq!(streamed.into_inner().bytes().await.unwrap(), "streamed");
    let read = request().send_stream().await.unwrap();
    assert_eq!(read.into_inner().bytes().await.unwrap(), "read first");
    assert!(request().send_empty().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn streaming_operation_is_not_sent_for_a_value_in_memory() {
    let canned = Canned::answering([]);
    let client = canned.client().await;
    let request = || Request::new(&client, &DOWNLOAD);
    for error in [
        request().send_bytes().await.unwrap_err(),
        request().send_text().await.unwrap_err(),
        request().send_json::<serde_json::Value>().await.unwrap_err(),
        request().items_json::<serde_json::Value>().try_next().await.unwrap_err(),
        request().pages_json::<serde_json::Value>().try_next().await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert_eq!(error.attempts(), 0, "{error}");
        assert_eq!(
            error.to_string(),
            "GetContent: the response is a stream: the operation is declared with `with_stream`; \
             send the request with `send_stream`"
        );
    }
    assert!(canned.asked().is_empty());
}

/// With real time: the microseconds before the first attempt are not a delay.
#[tokio::test]
async fn error_of_a_first_attempt_has_no_delay() {
    let canned = Canned::answering([answer(404, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &LIST);
    request.retry(RetryPolicy::standard());
    let error = request.send_empty().await.unwrap_err();
    assert_eq!((error.attempts(), error.total_delay()), (1, Duration::ZERO), "{error:#}");
}

#[tokio::test]
async fn download_is_streamed_and_saved() {
    let canned = Canned::answering([
        answer(200, &[("etag", "e")], "bytes"),
        answer(200, &[], "more"),
        answer(404, &[], r#"{"code":"NotFound","message":"no"}"#),
    ]);
    let client = canned.client().await;
    let download = || Call::new(Request::new(&client, &DOWNLOAD), Received::stream);

    let mut response = download().await.unwrap();
    assert_eq!(response.etag(), Some("e"));
    assert_eq!(response.chunk().await.unwrap().unwrap(), "bytes");
    assert_eq!(response.chunk().await.unwrap(), None);

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("content");
    let length = download().await.unwrap().into_inner().save_to(&file).await.unwrap();
    assert_eq!((length, std::fs::read(file).unwrap().as_slice()), (4, &b"more"[..]));

    let error = download().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(canned.asked()[0].headers()["accept"], "*/*");
}

#[tokio::test]
async fn header_beyond_ascii_is_read() {
    let etag = "\"\u{e9}tag\"";
    for status in [200, 412] {
        let mut given = answer(status, &[], "{}");
        given.headers_mut().insert("etag", etag.as_bytes().try_into().unwrap());
        given.headers_mut().insert("latin-1", (&b"\xe9tag"[..]).try_into().unwrap());
        let canned = Canned::answering([given]);
        let request = Request::new(&canned.client().await, &LIST);
        match request.send_json::<serde_json::Value>().await {
            Ok(response) => {
                assert_eq!((response.etag(), response.header("latin-1")), (Some(etag), None));
            }
            Err(error) => {
                assert_eq!((error.header("etag"), error.header("latin-1")), (Some(etag), None));
            }
        }
    }
}

#[tokio::test]
async fn malformed_error_is_retried_by_its_code() {
    let ok = || answer(200, &[], "{}");
    for body in [
        "{\"code\":\"IncorrectState\",\"message\":\"a\u{1}b\"}",
        "\u{feff}{\"code\":\"IncorrectState\",\"message\":\"a\"}",
        "{\"code\":\"IncorrectState\",\"message\":\"a",
    ] {
        let canned = Canned::answering([answer(409, &[], body), ok()]);
        let soon = Backoff::default().with_base(Duration::ZERO).with_jitter(Duration::ZERO);
        let policy = RetryPolicy::standard().with_max_attempts(2).with_backoff(soon);
        let config = canned.config().with_retry(policy).load().await.unwrap();
        let client = Client::new(&config, &SERVICE).unwrap();
        let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        assert!(result.is_ok(), "{body}: {result:?}");
    }
}

/// Returns the error of a response after which the server closes the connection.
async fn cut(response: &'static str) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(response.as_bytes()).await.unwrap();
    });
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_endpoint(format!("http://{address}"))
        .with_retry(RetryPolicy::none());
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap_err()
}

#[tokio::test]
async fn truncated_error_keeps_what_arrived() {
    for (head, body, code, says) in [
        (
            "HTTP/1.1 409 Conflict\r\nopc-request-id: srv\r\ncontent-length: 100\r\n\r\n",
            r#"{"code":"IncorrectState","message":"not now","x":"#,
            Some("IncorrectState"),
            "ListThings: 409 IncorrectState: not now [opc-request-id: srv]",
        ),
        (
            "HTTP/1.1 409 Conflict\r\nopc-request-id: srv\r\ncontent-length: 100\r\n\r\n",
            r#"{"code":"IncorrectState","message":"not n"#,
            Some("IncorrectState"),
            "ListThings: 409 IncorrectState: the error message was not received: ",
        ),
        (
            "HTTP/1.1 409 Conflict\r\nopc-request-id: srv\r\ncontent-length: 100\r\n\r\n",
            r#"{"co"#,
            None,
            "ListThings: 409 Conflict: the error message was not received: ",
        ),
        (
            "HTTP/1.1 200 OK\r\nopc-request-id: srv\r\ncontent-length: 100\r\n\r\n",
            "[1,",
            None,
            "ListThings: 200 OK: reading the response body failed: ",
        ),
    ] {
        let error = cut(format!("{head}{body}").leak()).await;
        assert!(error.to_string().starts_with(says), "{error}");
        assert_eq!(error.code(), code, "{error}");
        assert_eq!(error.body().unwrap(), body, "{error}");
        assert_eq!(error.request_id(), Some("srv"), "{error}");
        assert!(std::error::Error::source(&error).is_some(), "{error}");
    }
}

#[tokio::test]
async fn byte_order_mark_before_json_is_skipped() {
    let body = "\u{feff}[\"a\"]";
    let canned = Canned::answering([answer(200, &[], body), answer(200, &[], body)]);
    let client = canned.client().await;
    let response = Request::new(&client, &LIST).send_json::<Vec<String>>().await.unwrap();
    assert_eq!((&response[..], &response.raw()[..]), (&["a".to_owned()][..], body.as_bytes()));
    let call = Call::<Vec<String>>::new(Request::new(&client, &LIST), Received::json);
    assert_eq!(*call.await.unwrap(), ["a"]);
}

#[tokio::test]
async fn content_encoding_of_an_unreadable_body_is_named() {
    for (status, encoding, kind, says) in [
        (
            200,
            "gzip",
            ErrorKind::Decode,
            "ListThings: 200 OK: cannot read the response body: unsupported content encoding `gzip`; \
             the SDK does not request compressed responses",
        ),
        (
            503,
            "br",
            ErrorKind::Service,
            "ListThings: 503 Service Unavailable: cannot read the response body: unsupported content \
             encoding `br`; the SDK does not request compressed responses",
        ),
    ] {
        // Compressed or not: it is what it claims to be.
        let canned = Canned::answering([answer(status, &[("content-encoding", encoding)], "\x1f")]);
        let request = Request::new(&canned.client().await, &LIST);
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().starts_with(says), "{error}");
        assert_eq!(error.body().unwrap(), "\x1f");
    }
    for (encoding, text) in [("gzip", "plain"), ("", "\u{feff}\u{fffd}")] {
        let canned = Canned::answering([answer(200, &[("content-encoding", encoding)], text)]);
        let call = Call::new(Request::new(&canned.client().await, &LIST), Received::text);
        assert_eq!(*call.await.unwrap(), text.trim_start_matches('\u{feff}'));
    }
    let canned = Canned::answering([answer(200, &[("content-encoding", "gzip")], "\u{fffd}")]);
    let call = Call::new(Request::new(&canned.client().await, &LIST), Received::text);
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("unsupported content encoding `gzip`"), "{error}");
    // A service that names the encoding of all responses, though they have none.
    for encoding in ["gzip", "identity", ""] {
        let headers = [("content-encoding", encoding)];
        let canned = Canned::answering([
            answer(200, &headers, "[]"),
            answer(409, &headers, r#"{"code":"IncorrectState","message":"a"}"#),
        ]);
        let client = canned.client().await;
        let response = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        assert!(response.is_ok(), "{encoding}: {response:?}");
        let error = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        assert_eq!(error.unwrap_err().code(), Some("IncorrectState"), "{encoding}");
    }
}
