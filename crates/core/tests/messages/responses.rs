//! Responses that are errors, or cannot be read.

use http::Method;
use oci_sdk_core::{ByteStream, Operation, Request};

use crate::bodies::broken;
use crate::scene::{Canned, LIST, Reaction, answer, client};
use crate::table::Table;

const JSON: (&str, &str) = ("content-type", "application/json");
const ID: (&str, &str) = ("opc-request-id", "abc/def");

pub(crate) async fn rows(table: &mut Table) {
    let html = ("content-type", "text/html; charset=utf-8");
    let said = r#"{"code":"NotAuthorizedOrNotFound","message":"no such thing"}"#;
    for (name, status, headers, body) in [
        ("code_and_message", 404, &[JSON, ID][..], said),
        ("unauthorized", 401, &[JSON, ID], r#"{"code":"NotAuthenticated","message":"no"}"#),
        ("code_alone", 409, &[JSON], r#"{"code":"IncorrectState"}"#),
        ("message_alone", 400, &[JSON], r#"{"message":"no"}"#),
        ("other_json", 400, &[JSON], r#"{"reason":"x"}"#),
        ("no_body", 503, &[], ""),
        ("unknown_status", 599, &[], ""),
        ("redirect", 307, &[("location", "https://h.example/x")], ""),
        ("not_modified", 304, &[], ""),
        ("html", 502, &[html], "<h1>502 Bad Gateway</h1>"),
        ("no_content_type", 502, &[], "upstream failed"),
        ("encoded", 400, &[("content-encoding", "gzip")], "\u{1f}"),
        ("cut_json", 409, &[JSON], r#"{"code":"IncorrectS"#),
        ("secret_echoed", 400, &[JSON], r#"{"message":"bad password=hunter2"}"#),
    ] {
        let client = Canned::answering(status, headers, body).client().await;
        let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        table.fails(&format!("service/{name}"), result);
    }
    for (name, status, start) in [
        ("service/broken", 500, ""),
        ("service/broken_with_code", 409, r#"{"code":"IncorrectState","message":"no","x":"#),
        ("response/broken", 200, "["),
    ] {
        let mut response = http::Response::new(broken(start));
        *response.status_mut() = status.try_into().unwrap();
        let client = Canned::new([Reaction::answer(response)]).client().await;
        let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
        table.fails(name, result);
    }
    for (name, headers, body) in [
        ("empty", &[JSON][..], ""),
        ("html", &[html], "<html>login</html>"),
        ("truncated_json", &[JSON], "[1,"),
        ("wrong_type", &[JSON], r#"{"a": "secret"}"#),
        ("encoded", &[("content-encoding", "gzip")], "\u{1f}"),
    ] {
        let client = Canned::answering(200, headers, body).client().await;
        let result = Request::new(&client, &LIST).send_json::<Vec<i64>>().await;
        table.fails(&format!("response/{name}"), result);
    }
    let large = Canned::answering(200, &[], "[1, 2, 3]").config().with_max_response_size(3);
    let result = Request::new(&client(large).await, &LIST).send_json::<serde_json::Value>().await;
    table.fails("response/too_large", result);
    let not_utf8 = http::Response::new(ByteStream::from(&b"\xff"[..]));
    let client = Canned::new([Reaction::answer(not_utf8)]).client().await;
    let result = Request::new(&client, &LIST).send_json::<serde_json::Value>().await;
    table.fails("response/not_utf8", result);
    pages(table).await;
}

async fn pages(table: &mut Table) {
    static PAGED: Operation = Operation::new(Method::GET, "ListPages", "/pages");

    let mut response = http::Response::new(ByteStream::from("[]"));
    let token = http::HeaderValue::from_bytes(b"\xff").unwrap();
    response.headers_mut().insert("opc-next-page", token);
    let client = Canned::new([Reaction::answer(response)]).client().await;
    let result = Request::new(&client, &PAGED).send_json::<serde_json::Value>().await;
    table.fails("pages/token_not_utf8", result);
    let page = || answer(200, &[("opc-next-page", "abc")], "[]");
    let client = Canned::new([page(), page()]).client().await;
    let mut pages = Request::new(&client, &PAGED).pages_json::<i64>();
    pages.try_next().await.unwrap();
    table.fails("pages/token_repeated", pages.try_next().await);
}
