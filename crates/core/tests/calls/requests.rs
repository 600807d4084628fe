//! What goes out.

use http::Method;
use oci_sdk_core::{ErrorKind, Request};

use crate::canned::{CREATE, Canned, GET, LIST, answer, header};

#[tokio::test]
async fn debug_of_a_request_shows_no_secret_parameter() {
    let canned = Canned::answering([]);
    let mut request = Request::new(&canned.client().await, &GET);
    request.path("thingId", "https://me:hunter2@h.example");
    request.query("accessToken", "hunter2");
    request.query("q", "Bearer hunter2");
    request.query("limit", 7);
    request.header("x-api-key", "hunter2");
    let text = format!("{request:?}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains(r#"("accessToken", "REDACTED")"#), "{text}");
    assert!(text.contains(r#"("limit", "7")"#), "{text}");
}

#[tokio::test]
async fn request_has_all_headers() {
    let canned = Canned::answering([answer(200, &[("opc-request-id", "a/b/c")], "{}")]);
    let mut request = Request::new(&canned.client().await, &GET);
    request.path("thingId", "ä b/c%2F");
    request.path("partId", 7);
    request.query("q", "x y+&=é~");
    request.query_each("state", ["A", "B"]);
    request.query_list("fields", ["id", "name"]);
    request.query_entry("tags", "ns.key", true);
    request.query("q", "last wins");
    let response = request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(response.request_id(), Some("a/b/c"));

    let asked = canned.asked().remove(0);
    assert_eq!(asked.method(), Method::GET);
    assert_eq!(
        asked.uri().to_string(),
        "https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things/%C3%A4%20b%2Fc%252F/parts/7\
         ?state=A&state=B&fields=id%2Cname&tags.ns.key=true&q=last%20wins"
    );
    let headers = asked.headers();
    assert_eq!(header(headers, "accept"), "application/json");
    assert_eq!(header(headers, "host"), "things.us-phoenix-1.oci.oraclecloud.com");
    assert!(header(headers, "user-agent").starts_with("oci-rust/"), "{headers:?}");
    assert!(header(headers, "opc-client-info").starts_with("oci-rust/"), "{headers:?}");
    let id = header(headers, "opc-request-id");
    assert!(id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_hexdigit()), "{id}");
    let authorization = header(headers, "authorization");
    assert!(authorization.contains("headers=\"date (request-target) host\""), "{authorization}");
    assert!(!headers.contains_key("content-type"), "{headers:?}");
}

#[tokio::test]
async fn body_is_signed_and_sent() {
    let canned = Canned::answering([answer(200, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &CREATE);
    request.json(&serde_json::json!({"name": "é"}));
    request.send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked().remove(0);
    assert_eq!(asked.body().as_bytes().unwrap().as_ref(), "{\"name\":\"é\"}".as_bytes());
    assert_eq!(header(asked.headers(), "content-type"), "application/json");
    assert_eq!(header(asked.headers(), "content-length"), "13");
    assert!(asked.headers().contains_key("x-content-sha256"));
}

#[tokio::test]
async fn request_has_a_random_id_unless_one_is_set() {
    let canned = Canned::answering((0..3).map(|_| answer(200, &[], "{}")));
    let client = canned.client().await;
    for _ in 0..2 {
        Request::new(&client, &LIST).send_json::<serde_json::Value>().await.unwrap();
    }
    let mut request = Request::new(&client, &LIST);
    request.header("opc-request-id", "mine");
    request.send_json::<serde_json::Value>().await.unwrap();
    let asked = canned.asked();
    let ids: Vec<_> =
        asked.iter().map(|request| header(request.headers(), "opc-request-id")).collect();
    assert_ne!(ids[0], ids[1]);
    assert_eq!(ids[2], "mine");
}

#[tokio::test]
async fn signature_headers_are_rejected() {
    for name in ["Host", "authorization", "date", "content-length", "x-content-sha256"] {
        let canned = Canned::default();
        let mut request = Request::new(&canned.client().await, &LIST);
        request.header(name, "x");
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().contains(name), "{error}");
        assert!(canned.asked().is_empty());
    }
}

#[tokio::test]
async fn wrong_content_length_is_rejected() {
    let canned = Canned::answering([answer(200, &[], "{}")]);
    let mut request = Request::new(&canned.client().await, &CREATE);
    request.json(&serde_json::json!({"a": 1}));
    request.header("Content-Length", 8_i64);
    let error = request.clone().send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    assert!(error.to_string().contains("the body has 7 bytes, and not the 8"), "{error}");
    request.header("content-length", 7_i64);
    request.send_json::<serde_json::Value>().await.unwrap();
    assert_eq!(header(canned.asked()[0].headers(), "content-length"), "7");
}

#[tokio::test]
async fn path_parameter_that_is_not_set_is_named() {
    let canned = Canned::answering([]);
    let mut request = Request::new(&canned.client().await, &GET);
    request.path("thingID", "misspelled");
    let error = request.send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    assert!(
        error
            .to_string()
            .ends_with("the path parameter `thingId` is not set; `Request::path` sets it"),
        "{error}"
    );
}

#[tokio::test]
async fn path_parameter_that_changes_the_path_is_rejected() {
    for (value, says) in [
        ("", "`thingId` is empty"),
        ("  ", "`thingId` is empty"),
        (".", "`thingId` is `.`"),
        ("..", "`thingId` is `..`"),
    ] {
        let canned = Canned::default();
        let mut request = Request::new(&canned.client().await, &GET);
        request.path("thingId", value);
        request.path("partId", "p");
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
        assert!(error.to_string().starts_with("GetThing: "), "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(canned.asked().is_empty());
    }
}

#[tokio::test]
async fn header_with_a_line_break_is_rejected() {
    let canned = Canned::default();
    let mut request = Request::new(&canned.client().await, &LIST);
    request.header("x-note", "a\r\nx-evil: b");
    let error = request.send_json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Argument, "{error}");
    assert!(error.to_string().contains("`x-note`"), "{error}");
}
