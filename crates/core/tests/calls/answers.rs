//! What comes back, and what is wrong with it.

use http::{Method, StatusCode};
use oci_sdk_core::generated::Received;
use oci_sdk_core::{Call, ErrorKind, Operation, Request};

use crate::canned::{Canned, LIST, answer};

#[tokio::test]
async fn a_value_of_the_wrong_kind_is_not_quoted() {
    let canned = Canned::answering([answer(200, &[], r#"[{"limit":"hunter2"}]"#)]);
    let request = Request::new(&canned.client().await, &LIST);
    let error =
        request.send_json::<Vec<std::collections::BTreeMap<String, i64>>>().await.unwrap_err();
    let text = format!("{error} {error:#} {error:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains("invalid type: string, expected i64 at line 1"), "{text}");
}

/// Every bad answer, and what the error says of it.
#[tokio::test]
async fn bad_answers_are_typed_errors() {
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
            "ListThings: 404 NotAuthorizedOrNotFound: Not found. (a missing permission looks the \
             same) [opc-request-id: srv]",
        ),
        (
            answer(401, &[id, json], r#"{"code":"NotAuthenticated","message":"Who?"}"#),
            ErrorKind::Service,
            Some("NotAuthenticated"),
            "ListThings: 401 NotAuthenticated: Who? (check the key, the token and this machine's \
             clock: more than 5 minutes off is refused) [opc-request-id: srv]",
        ),
        (
            answer(502, &[id, html], "<html><body>Bad Gateway</body></html>"),
            ErrorKind::Service,
            None,
            "ListThings: 502 Bad Gateway: the answer is not an error of the service but \
             text/html, perhaps from a proxy on the way: `<html><body>Bad Gateway</body></html>` \
             [opc-request-id: srv]",
        ),
        (
            answer(500, &[id], ""),
            ErrorKind::Service,
            None,
            "ListThings: 500 Internal Server Error: the answer has no body [opc-request-id: srv]",
        ),
        (
            answer(302, &[id, ("location", "https://elsewhere")], ""),
            ErrorKind::Service,
            None,
            "ListThings: 302 Found: the answer points to https://elsewhere (redirects are not followed, as a \
             signature is good for one URL only) [opc-request-id: srv]",
        ),
        (
            answer(204, &[id], ""),
            ErrorKind::Decode,
            None,
            "ListThings: 204 No Content: the answer has no body, where one was expected \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], "null"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the answer has no body, where one was expected \
             [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, json], r#"[{"name":"#),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the body of the answer is not what the operation returns: EOF \
             while parsing a value at line 1 column 9 [opc-request-id: srv]",
        ),
        (
            answer(200, &[id, html], "<html>"),
            ErrorKind::Decode,
            None,
            "ListThings: 200 OK: the body of the answer is not what the operation returns: it \
             is text/html, perhaps from a proxy on the way: expected value at line 1 column 1 [opc-request-id: srv]",
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
async fn an_error_without_an_id_names_the_one_that_was_sent() {
    let canned = Canned::answering([answer(500, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &LIST);
    request.header("opc-request-id", "mine");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.request_id(), Some("mine"), "{error}");
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
}

static DOWNLOAD: Operation =
    Operation::new(Method::GET, "GetContent", "/content").with_accept("*/*").with_stream();

/// What is sent without a generated client may have any body, or none.
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
async fn streaming_operation_sent_for_bytes_is_an_error() {
    let canned = Canned::answering([answer(200, &[], "bytes")]);
    let request = Request::new(&canned.client().await, &DOWNLOAD);
    let error = request.send_bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    assert!(error.to_string().contains("send it with `send_stream`"), "{error}");
}

#[tokio::test]
async fn a_download_is_streamed_and_saved() {
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
    let length = download().await.unwrap().into_inner().save(&file).await.unwrap();
    assert_eq!((length, std::fs::read(file).unwrap().as_slice()), (4, &b"more"[..]));

    let error = download().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(canned.asked()[0].headers()["accept"], "*/*");
}
