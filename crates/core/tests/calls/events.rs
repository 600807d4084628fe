//! Streams of server-sent events: requests, decoding, errors and timeouts.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};
use http_body::Frame;
use oci_sdk_core::auth::BoxFuture;
use oci_sdk_core::events::{Events, ServerSentEvent, StreamEvent, TextEvent, TextStream};
use oci_sdk_core::testing::{Mock, Reply};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{
    Body, ByteStream, Client, Error, ErrorKind, Operation, Request, Response, RetryPolicy,
};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::canned::{Canned, SERVICE, Silent};

static CHAT: Operation = Operation::new(Method::POST, "Chat", "/chat")
    .with_accept("application/json, text/event-stream")
    .with_events_when("chatRequest.isStream");

static WATCH: Operation =
    Operation::new(Method::GET, "WatchThings", "/things/events").with_stream();

fn client(mock: &Mock) -> Client {
    oci_sdk_witness::watch();
    Client::new(&mock.config(), &SERVICE).unwrap()
}

/// Sends a request for events.
async fn watch(reply: Reply) -> Result<Response<Events<Value>>, Error> {
    let mock = Mock::new().on("WatchThings", reply);
    Request::new(&client(&mock), &WATCH).send_events().await
}

/// Reads a stream to its end, and returns the events with the error, if there is one.
async fn read(reply: Reply) -> (Vec<Value>, Option<Error>) {
    let mut events = watch(reply).await.unwrap();
    let mut read = Vec::new();
    loop {
        match events.try_next().await {
            Ok(Some(event)) => read.push(event),
            Ok(None) => return (read, None),
            Err(error) => return (read, Some(error)),
        }
    }
}

fn stream(chunks: &[&'static str]) -> Reply {
    Reply::chunks(chunks.iter().copied()).with_header("content-type", "text/event-stream")
}

#[tokio::test]
async fn stream_sets_the_field_of_the_body() {
    for (sent, expected) in [
        (json!({ "chatRequest": { "a": 1 } }), json!({ "a": 1, "isStream": true })),
        (json!({ "chatRequest": { "isStream": false } }), json!({ "isStream": true })),
        (json!({ "chatRequest": { "isStream": true } }), json!({ "isStream": true })),
    ] {
        let mock = Mock::new().on("Chat", Reply::events([1, 2]));
        let mut request = Request::new(&client(&mock), &CHAT);
        request.json(&sent);
        let mut events = request.send_events::<Value>().await.unwrap();
        assert_eq!(events.request_id(), Some("mock-1"));
        assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
        assert_eq!(events.try_next().await.unwrap(), Some(json!(2)));
        assert_eq!(events.try_next().await.unwrap(), None);
        assert_eq!(events.try_next().await.unwrap(), None);
        let requests = mock.requests();
        assert_eq!(requests[0].json()["chatRequest"], expected);
        let accept = requests[0].header("accept");
        assert_eq!(accept, Some("application/json, text/event-stream"));
    }
}

#[tokio::test]
async fn body_without_a_place_for_the_field_is_rejected_before_it_is_sent() {
    let mock = Mock::new();
    for (body, expected) in
        [(json!({}), "`chatRequest`"), (json!({ "chatRequest": 1 }), "`isStream`")]
    {
        let mut request = Request::new(&client(&mock), &CHAT);
        request.json(&body);
        let error = request.send_events::<Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument);
        let message = format!("the body has no object for {expected}");
        assert!(error.to_string().contains(&message), "{error}");
    }
    let mut request = Request::new(&client(&mock), &CHAT);
    request.json(&json!({ "chatRequest": { "isStream": true } }));
    let error = request.send_json::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("call `stream()`"), "{error}");
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn accept_of_an_operation_without_events_is_replaced() {
    static PLAIN: Operation = Operation::new(Method::GET, "Plain", "/plain");

    let mock = Mock::new().on("Plain", Reply::events([1]));
    Request::new(&client(&mock), &PLAIN).send_events::<Value>().await.unwrap();
    let mut request = Request::new(&client(&mock), &PLAIN);
    request.header("accept", "text/event-stream");
    request.send_events::<Value>().await.unwrap();
    let requests = mock.requests();
    let accepts: Vec<_> = requests.iter().map(|request| request.header("accept")).collect();
    let expected = ["application/json, text/event-stream", "text/event-stream"];
    assert_eq!(accepts, expected.map(Some));
}

#[tokio::test]
async fn media_type_of_the_response_decides() {
    let body = "data: {\"a\": 1}\n\ndata: [DONE]\n\ndata: 2\n\n";
    for kind in ["text/event-stream", "Text/Event-Stream; charset=utf-8", "text/event-stream;x"] {
        let reply = Reply::bytes(body).with_header("content-type", kind);
        let (events, error) = read(reply).await;
        assert_eq!((events, error.is_none()), (vec![json!({ "a": 1 })], true), "{kind}");
    }
    for kind in ["application/json", "Application/JSON ; charset=utf-8"] {
        let reply = Reply::bytes(r#"{"a": 1}"#).with_header("content-type", kind);
        let (events, error) = read(reply).await;
        assert_eq!((events, error.is_none()), (vec![json!({ "a": 1 })], true), "{kind}");
    }
    for (reply, found) in [
        (Reply::bytes(body).with_header("content-type", "text/html; charset=utf-8"), "`text/html`"),
        (Reply::bytes(body), "`application/octet-stream`"),
        (Reply::empty(), "none"),
    ] {
        let error = watch(reply).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let message = format!(
            "unexpected content type of the response: {found}; expected `text/event-stream` or \
             `application/json`"
        );
        assert_eq!(error.message(), message);
    }
}

#[tokio::test]
async fn data_that_is_no_json_is_a_string_value() {
    let (events, error) = read(stream(&["data: a b\n\ndata: 1\n\ndata: \"x\"\n\n"])).await;
    assert_eq!((events, error.is_none()), (vec![json!("a b"), json!(1), json!("x")], true));
}

#[tokio::test]
async fn event_has_its_fields() {
    let reply =
        stream(&["\u{feff}id: 7\r\nevent: e\r\nretry: 9\r\ndata: a\r\ndata: b\r", "\n\r\n"]);
    let mock = Mock::new().on("WatchThings", reply);
    let request = Request::new(&client(&mock), &WATCH);
    let mut events = request.send_events::<ServerSentEvent>().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    let fields = (&*event.name, &*event.data, event.id.as_deref(), event.retry);
    assert_eq!(fields, ("e", "a\nb", Some("7"), Some(Duration::from_millis(9))));
    assert_eq!(events.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn error_in_the_stream_is_an_error_of_the_service() {
    for (event, code, message) in [
        (r#"data: {"code": "TooMany", "message": "slow down"}"#, Some("TooMany"), "slow down"),
        (r#"data: {"code": 429, "message": "slow down"}"#, Some("429"), "slow down"),
        (r#"data: {"error": {"code": "400", "message": "no"}}"#, Some("400"), "no"),
        ("event: error\ndata: {\"message\": \"no\"}", None, "no"),
        ("event: error\ndata: {\"code\": \"A\"}", Some("A"), "the service sent no message"),
        ("event: error\ndata: it broke", None, "the stream ended with an error: `it broke`"),
    ] {
        let body = format!("data: 1\n\n{event}\n\ndata: 2\n\n");
        let reply = Reply::bytes(body)
            .with_header("content-type", "text/event-stream")
            .with_header("opc-request-id", "of-the-response");
        let mut events = watch(reply).await.unwrap();
        assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
        let error = events.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service, "{event}");
        assert_eq!((error.code(), error.message()), (code, message), "{event}");
        assert_eq!(error.operation(), Some("WatchThings"));
        assert_eq!(error.request_id(), Some("of-the-response"));
        assert_eq!(events.try_next().await.unwrap(), None, "the stream has ended");
    }
}

/// An event that is an object of numbers.
#[derive(Debug)]
struct Numbers(BTreeMap<String, i64>);

impl StreamEvent for Numbers {
    fn from_event(event: &ServerSentEvent) -> Result<Self, serde_json::Error> {
        serde_json::from_str(&event.data).map(Self)
    }
}

impl TextEvent for Numbers {
    type Reply = String;

    fn add_to(self, reply: &mut String) -> String {
        let piece = self.0.keys().map(String::as_str).collect::<String>();
        reply.push_str(&piece);
        piece
    }
}

#[tokio::test]
async fn malformed_event_is_an_error_without_its_values() {
    let secret = oci_sdk_witness::keep_secret("hunter2-hunter2".to_owned());
    for data in [
        format!("{{\"a\": \"{secret}\"}}"),
        format!("{{\"password\": \"{secret}"),
        format!("password={secret}"),
    ] {
        let body = format!("data: {data}\n\ndata: {{\"b\": 2}}\n\n");
        let reply = Reply::bytes(body).with_header("content-type", "text/event-stream");
        let mock = Mock::new().on("WatchThings", reply);
        let request = Request::new(&client(&mock), &WATCH);
        let mut events = request.send_events::<Numbers>().await.unwrap();
        let error = events.try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let shown = format!("{error} {error:#} {error:?} {events:?}");
        let start = "WatchThings: 200 OK: cannot decode event 1 of the stream: ";
        assert!(shown.starts_with(start), "{shown}");
        assert!(!shown.contains(&secret), "{shown}");
        assert_eq!(events.try_next().await.unwrap().unwrap().0["b"], 2, "the stream continues");
    }
    // The message of an error event is redacted.
    let body =
        format!("event: error\ndata: {{\"message\": \"the password={secret} is wrong\"}}\n\n");
    let reply = Reply::bytes(body).with_header("content-type", "text/event-stream");
    let error = read(reply).await.1.unwrap();
    assert!(!format!("{error} {error:#} {error:?}").contains(&secret), "{error}");
}

#[tokio::test]
async fn control_characters_are_accepted_on_request() {
    for accepts in [false, true] {
        let mock = Mock::new().on("WatchThings", stream(&["data: {\"a\tb\": 1}\n\n"]));
        let mut request = Request::new(&client(&mock), &WATCH);
        if accepts {
            request.allow_control_characters();
        }
        let mut events = request.send_events::<Numbers>().await.unwrap();
        match events.try_next().await {
            Ok(event) => assert_eq!((accepts, event.unwrap().0["a\tb"]), (true, 1)),
            Err(error) => assert_eq!((accepts, error.kind()), (false, ErrorKind::Decode)),
        }
    }
}

#[tokio::test]
async fn event_of_10_mib_is_rejected() {
    let mib = Bytes::from(vec![b'x'; 1024 * 1024]);
    let start = Bytes::from("data: 1\n\ndata: ");
    let end = Bytes::from("\n\ndata: 2\n\n");
    let chunks = [vec![start], vec![mib; 10], vec![end]].concat();
    let reply = Reply::chunks(chunks).with_header("content-type", "text/event-stream");
    let mut events = watch(reply).await.unwrap();
    assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
    let error = events.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = "event too large: it has more than 8388608 bytes (8 MiB); request a shorter \
                   response, or one without streaming";
    assert_eq!((error.message(), error.operation()), (message, Some("WatchThings")));
    assert_eq!(events.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn lost_connection_is_an_error_that_is_not_retried() {
    let mock = Mock::new().on("WatchThings", Reply::events([1, 2, 3]).cut_after(12));
    let mut events = Request::new(&client(&mock), &WATCH).send_events::<Value>().await.unwrap();
    assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
    let error = events.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let message = error.message();
    assert!(message.starts_with("the stream of events ended early: "), "{message}");
    assert!(message.ends_with("; it cannot be resumed, send the request again"), "{message}");
    assert_eq!((error.operation(), error.request_id()), (Some("WatchThings"), Some("mock-1")));
    assert_eq!(events.try_next().await.unwrap(), None);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn request_is_retried_before_the_first_byte() {
    let replies = Reply::status(503).then(Reply::connection_reset()).then(Reply::events([1]));
    let mock = Mock::new().on("WatchThings", replies);
    let request = Request::new(&client(&mock), &WATCH);
    let mut events = request.send_events::<Value>().await.unwrap();
    assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
    assert_eq!(mock.requests().len(), 3);

    let mock = Mock::new().on("WatchThings", Reply::error(429, "TooManyRequests", "later"));
    let mut request = Request::new(&client(&mock), &WATCH);
    request.retry(RetryPolicy::none());
    let error = request.send_events::<Value>().await.unwrap_err();
    assert!(error.is_throttle(), "{error}");
}

#[tokio::test]
async fn text_is_joined() {
    let reply = Reply::events([json!({ "a": 1 }), json!({}), json!({ "b": 1 }), json!({ "c": 1 })]);
    let mock = Mock::new().on("WatchThings", reply);
    let request = Request::new(&client(&mock), &WATCH);
    let mut text = request.clone().send_events::<Numbers>().await.unwrap().into_text();
    assert_eq!(text.request_id(), Some("mock-1"));
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("b"), "empty pieces are skipped");
    assert_eq!(text.reply(), "ab");
    assert_eq!(text.finish().await.unwrap(), "abc");
    // At once.
    let text = request.send_events::<Numbers>().await.unwrap().into_text();
    assert_eq!(text.finish().await.unwrap(), "abc");

    let mock =
        Mock::new().on("WatchThings", stream(&["data: {\"a\": 1}\n\ndata: {\"b\": \"\"}\n\n"]));
    let request = Request::new(&client(&mock), &WATCH);
    let text = request.send_events::<Numbers>().await.unwrap().into_text();
    assert_eq!(text.finish().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn text_that_was_interrupted_is_no_reply() {
    let mock = Mock::new().on("WatchThings", Reply::events([json!({ "a": 1 })]).cut_after(20));
    let request = Request::new(&client(&mock), &WATCH);
    let mut text = request.send_events::<Numbers>().await.unwrap().into_text();
    // The errors are overlooked.
    while let Ok(Some(_)) = text.try_next().await {}
    assert_eq!(text.try_next().await.unwrap(), None);
    let error = text.finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.message().starts_with("the reply is not complete"), "{error}");
    assert_eq!((error.operation(), error.request_id()), (Some("WatchThings"), Some("mock-1")));
}

/// Sends a request for events whose text is joined.
async fn text_of(reply: Reply) -> Result<TextStream<Numbers>, Error> {
    let mock = Mock::new().on("WatchThings", reply);
    Ok(Request::new(&client(&mock), &WATCH).send_events().await?.into_text())
}

#[tokio::test]
async fn text_with_a_malformed_event_is_no_reply() {
    let body = "data: {\"a\": 1}\n\ndata: {oops\n\ndata: {\"b\": 1}\n\ndata: {\n\n";
    let mut text = text_of(stream(&[body])).await.unwrap();
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("a"));
    let error = text.try_next().await.unwrap_err();
    assert!(error.message().starts_with("cannot decode event 2 of the stream: "), "{error}");
    assert_eq!(text.try_next().await.unwrap().as_deref(), Some("b"), "the stream continues");
    assert!(text.try_next().await.is_err());
    assert_eq!(text.try_next().await.unwrap(), None);
    assert_eq!(text.reply(), "ab");
    // The first error is the one that is returned.
    let error = text.finish().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::OK)));
    let start = "the reply is not complete: cannot decode event 2 of the stream: ";
    assert!(error.message().starts_with(start), "{error}");
    assert_eq!(error.body().unwrap(), "{oops");
    assert_eq!((error.operation(), error.request_id()), (Some("WatchThings"), Some("mock-1")));
}

#[tokio::test]
async fn text_after_an_error_of_the_service_keeps_its_code() {
    let body = "data: {\"a\": 1}\n\ndata: {\"code\": \"TooMany\", \"message\": \"slow down\"}\n\n";
    let mut text = text_of(stream(&[body])).await.unwrap();
    while let Ok(Some(_)) = text.try_next().await {}
    let error = text.finish().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("TooMany")));
    assert_eq!(error.message(), "the reply is not complete: slow down");
}

#[tokio::test]
async fn stream_without_a_known_event_is_no_reply() {
    let json =
        |body: &'static str| Reply::bytes(body).with_header("content-type", "application/json");
    let unknown = |received| {
        format!(
            "no reply: no event of the stream has a known form ({received} received); update the \
             SDK, or read the events without `into_text()`"
        )
    };
    let empty = "no reply: the stream ended without an event; send the request again".to_owned();
    for (reply, message, body) in [
        (stream(&[]), empty.clone(), ""),
        (stream(&[": ping\n\ndata: [DONE]\n\n"]), empty, ""),
        (stream(&["data: {\"foo\": 1}\n\ndata: 2\n\n"]), unknown(2), "{\"foo\": 1}"),
        (json(r#"{"foo": 1}"#), unknown(1), r#"{"foo": 1}"#),
    ] {
        let mock = Mock::new().on("WatchThings", reply);
        let events = Request::new(&client(&mock), &WATCH).send_events::<Value>().await.unwrap();
        let error = events.into_text().finish().await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Decode, &*message));
        assert_eq!(error.body().unwrap(), body);
        assert_eq!((error.operation(), error.request_id()), (Some("WatchThings"), Some("mock-1")));
    }
    // One event is enough, with or without text.
    for known in [
        json!({ "choices": [{ "delta": {}, "finish_reason": "stop" }] }),
        json!({ "choices": [{ "delta": { "tool_calls": [{ "id": "1" }] } }] }),
    ] {
        let mock = Mock::new().on("WatchThings", Reply::events([json!({ "foo": 1 }), known]));
        let events = Request::new(&client(&mock), &WATCH).send_events::<Value>().await.unwrap();
        assert_eq!(events.into_text().finish().await.unwrap().text, "");
    }
}

#[tokio::test]
async fn compressed_stream_is_an_error_when_it_is_opened() {
    let encoded = |encoding: &str, kind: &str| {
        let reply = Reply::bytes(&b"\x1f\x8bxxxx"[..]);
        reply.with_header("content-encoding", encoding).with_header("content-type", kind)
    };
    for (encoding, kind) in
        [("gzip", "text/event-stream"), ("br", "text/event-stream"), ("gzip", "application/json")]
    {
        let mock = Mock::new().on("WatchThings", encoded(encoding, kind));
        let request = Request::new(&client(&mock), &WATCH);
        let error = request.send_events::<ServerSentEvent>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let message = format!("unsupported content encoding `{encoding}`");
        assert!(error.message().contains(&message), "{error}");
    }
    // Values that are no encoding, such as those that keep proxies from compressing a stream.
    for encoding in ["identity", "none", "UTF-8"] {
        let reply = Reply::events([1]).with_header("content-encoding", encoding);
        assert_eq!(read(reply).await.0, [json!(1)], "{encoding}");
    }
    // JSON that only claims to be compressed is read, as by other operations.
    let reply = Reply::json(json!({ "a": 1 })).with_header("content-encoding", "gzip");
    assert_eq!(read(reply).await.0, [json!({ "a": 1 })]);
}

#[tokio::test]
async fn streams_can_be_used_as_streams() {
    async fn first<S: futures_core::Stream + Unpin>(mut stream: S) -> S::Item {
        std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await.unwrap()
    }

    let reply = || Reply::events([json!({ "a": 1 })]);
    let mock = Mock::new().on("WatchThings", reply());
    let events = watch(reply()).await.unwrap().into_inner();
    assert_eq!(first(events).await.unwrap(), json!({ "a": 1 }));
    let request = Request::new(&client(&mock), &WATCH);
    let text = request.send_events::<Numbers>().await.unwrap().into_text();
    assert_eq!(first(text).await.unwrap(), "a");
}

/// A transport whose responses have an event every second, without an end.
#[derive(Debug)]
struct Ticking;

impl Transport for Ticking {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async {
            let ticks = Ticks(tokio::time::interval(Duration::from_secs(1)));
            let response = http::Response::builder().header("content-type", "text/event-stream");
            Ok(response.body(ByteStream::new(ticks)).unwrap())
        })
    }
}

struct Ticks(tokio::time::Interval);

impl http_body::Body for Ticks {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let frame = Frame::data(Bytes::from_static(b"data: 1\n\n"));
        self.0.poll_tick(context).map(|_| Some(Ok(frame)))
    }
}

#[tokio::test(start_paused = true)]
async fn timeout_of_the_configuration_does_not_cut_events() {
    let config = Canned::default().config().with_transport(Ticking);
    let config = config.with_call_timeout(Duration::from_secs(30)).load().await.unwrap();
    let client = Client::new(&config, &SERVICE).unwrap();
    let started = Instant::now();
    let mut events = Request::new(&client, &WATCH).send_events::<Value>().await.unwrap();
    while started.elapsed() < Duration::from_secs(3600) {
        assert_eq!(events.try_next().await.unwrap(), Some(json!(1)));
    }
    // The timeout of a request does.
    let mut request = Request::new(&client, &WATCH);
    request.timeout(Duration::from_secs(5));
    let started = Instant::now();
    let mut events = request.send_events::<Value>().await.unwrap();
    let error = loop {
        match events.try_next().await {
            Ok(event) => assert_eq!(event, Some(json!(1))),
            Err(error) => break error,
        }
    };
    assert!(error.is_timeout(), "{error}");
    assert_eq!((error.operation(), started.elapsed().as_secs()), (Some("WatchThings"), 5));
    assert_eq!(events.try_next().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn timeout_of_the_configuration_limits_the_wait_for_headers() {
    let config = Canned::default().config().with_transport(Silent);
    let config = config.with_call_timeout(Duration::from_secs(30));
    let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
    let started = Instant::now();
    let error = Request::new(&client, &WATCH).send_events::<Value>().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(started.elapsed().as_secs(), 30);
}
