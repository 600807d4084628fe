//! Streams of events.

use http::Method;
use oci_sdk_core::testing::{Mock, Reply};
use oci_sdk_core::{Client, Operation, Request};
use serde_json::{Value, json};

use crate::scene::{LIST, SERVICE};
use crate::table::Table;

pub(crate) async fn rows(table: &mut Table) {
    static CHAT: Operation =
        Operation::new(Method::POST, "Chat", "/chat").with_events_when("chatRequest.isStream");

    let mut request = Request::new(&client(Reply::empty()), &CHAT);
    request.json(&json!({}));
    table.fails("events/body_without_object", request.send_events::<Value>().await);
    let mut request = Request::new(&client(Reply::empty()), &CHAT);
    let chunks = crate::bodies::chunks(&["{}"], crate::bodies::End::Complete);
    request.body(oci_sdk_core::Body::one_shot(2, chunks));
    table.fails("events/body_not_in_memory", request.send_events::<Value>().await);

    let stream =
        |body: &'static str| Reply::chunks([body]).with_header("content-type", "text/event-stream");
    for (name, reply) in [
        ("media_type", Reply::text("<html>").with_header("content-type", "text/html")),
        ("no_media_type", Reply::empty()),
        ("json_malformed", Reply::bytes("{").with_header("content-type", "application/json")),
        ("error_event", stream("data: {\"code\": \"TooMany\", \"message\": \"slow down\"}\n\n")),
        (
            "error_event_nested",
            stream("data: {\"error\": {\"code\": 400, \"message\": \"no\"}}\n\n"),
        ),
        ("error_event_of_text", stream("event: error\ndata: it broke\n\n")),
        ("interrupted", stream("data: {").cut_after(3)),
        ("too_large", {
            let data = "x".repeat(9 * 1024 * 1024);
            Reply::chunks([format!("data: {data}")])
                .with_header("content-type", "text/event-stream")
        }),
    ] {
        let events = Request::new(&client(reply), &LIST).send_events::<Value>().await;
        let result = match events {
            Ok(mut events) => events.try_next().await,
            Err(error) => Err(error),
        };
        table.fails(&format!("events/{name}"), result);
    }
    let events = Request::new(&client(stream("data: {\n\n")), &LIST);
    let mut events = events.send_json_events::<Vec<i64>>().await.unwrap();
    table.fails("events/malformed", events.try_next().await);

    let compressed = stream("").with_header("content-encoding", "gzip");
    let events = Request::new(&client(compressed), &LIST).send_events::<Value>().await;
    table.fails("events/compressed", events);
    for (name, reply) in
        [("no_event", stream("")), ("no_known_event", stream("data: {\"foo\": 1}\n\n"))]
    {
        let events = Request::new(&client(reply), &LIST).send_events::<Value>().await.unwrap();
        table.fails(&format!("events/{name}"), events.into_text().finish().await);
    }
    let events = Request::new(&client(stream("data: {").cut_after(3)), &LIST);
    let mut text = events.send_events::<Value>().await.unwrap().into_text();
    while let Ok(Some(_)) = text.try_next().await {}
    table.fails("events/failed_before", text.finish().await);
}

fn client(reply: Reply) -> Client {
    let mock = Mock::new().on("Chat", reply.clone()).on("ListThings", reply);
    Client::new(&mock.config(), &SERVICE).unwrap()
}
