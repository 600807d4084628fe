//! Requests that are not sent.

use http::Method;
use oci_sdk_core::{Operation, Request};

use crate::scene::{CREATE, Canned, GET, LIST};
use crate::table::Table;

type Change = fn(&mut Request);

pub(crate) async fn rows(table: &mut Table) {
    static OPEN: Operation = Operation::new(Method::GET, "GetOpen", "/things/{thingId");
    static CHAT: Operation =
        Operation::new(Method::POST, "Chat", "/chat").with_events_when("chatRequest.isStream");
    static STREAM: Operation = Operation::new(Method::GET, "GetContent", "/content").with_stream();

    let client = Canned::default().client().await;
    let cases: [(&str, &'static Operation, Change); 15] = [
        ("path_parameter_missing", &GET, |_| {}),
        ("path_parameter_empty", &GET, |request| request.path("thingId", " ")),
        ("path_parameter_dots", &GET, |request| request.path("thingId", "..")),
        ("path_not_closed", &OPEN, |request| request.path("thingId", "x")),
        ("header_name", &LIST, |request| request.header("a b", "x")),
        ("header_value", &LIST, |request| request.header("if-match", "a\nb")),
        ("header_reserved", &LIST, |request| request.header("authorization", "x")),
        ("secret_header_value", &LIST, |request| request.secret_header("x-key", "a\nb")),
        ("content_length", &CREATE, |request| {
            request.header("content-length", "5");
            request.body("abc");
        }),
        ("events", &CHAT, |request| {
            request.json(&serde_json::json!({"chatRequest": {"isStream": true}}));
        }),
        ("streamed_operation", &STREAM, |_| {}),
        ("endpoint", &LIST, |request| request.endpoint("h.example")),
        ("url_too_long", &LIST, |request| request.query("name", "x".repeat(70_000).as_str())),
        ("body_not_json", &CREATE, |request| {
            request.json(&std::collections::BTreeMap::from([((1, 2), 3)]));
        }),
        ("request_id", &LIST, |request| request.request_id("a\nb")),
    ];
    for (name, operation, change) in cases {
        let mut request = Request::new(&client, operation);
        change(&mut request);
        let result = request.send_json::<serde_json::Value>().await;
        // The URL itself is of no interest.
        let result = result.map_err(|error| match name {
            "url_too_long" => {
                let message = error.to_string().replace(&"x".repeat(69_990), "...");
                oci_sdk_core::Error::new(error.kind(), message)
            }
            _ => error,
        });
        table.fails(&format!("request/{name}"), result);
    }
}
