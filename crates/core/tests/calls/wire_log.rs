//! The wire log: its switches, and its events.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use oci_sdk_core::auth::PrivateKey;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::generated_v1::Received;
use oci_sdk_core::{Body, ByteStream, Call, Client, Config, Operation, Request, RetryPolicy};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::canned::{Canned, GET, SERVICE, answer};

static LOGIN: Operation = Operation::new(http::Method::POST, "LogIn", "/things");
static COPY: Operation =
    Operation::new(http::Method::PUT, "CopyThing", "/things").with_unsigned_body().with_stream();

/// The fields of an event as strings.
type Fields = Vec<(&'static str, String)>;

/// Records the events of the wire log, and counts others.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<(Vec<Fields>, usize)>>);

struct Reading(Fields);

impl Visit for Reading {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        if event.metadata().target() != "oci_sdk_core::wire" {
            log.1 += 1;
            return;
        }
        assert_eq!(*event.metadata().level(), Level::TRACE);
        let mut reading = Reading(Vec::new());
        event.record(&mut reading);
        log.0.push(reading.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Returns the wire log of a call with this configuration.
async fn logged(builder: ConfigBuilder, request: impl AsyncFnOnce(&Client)) -> Vec<Fields> {
    let log = Log::default();
    // With only one subscriber tracing caches what the thread of the first event is interested in,
    // which may be that of another test.
    let _second = tracing::Dispatch::new(Log::default());
    let _guard = tracing::subscriber::set_default(log.clone());
    let config = builder.with_retry(RetryPolicy::none()).load().await.unwrap();
    request(&Client::new(&config, &SERVICE).unwrap()).await;
    let (events, others) = std::mem::take(&mut *log.0.lock().unwrap());
    // Otherwise there is nothing on because nothing is traced.
    assert!(others > 0);
    events
}

#[track_caller]
fn field<'a>(event: &'a Fields, name: &str) -> &'a str {
    let found = event.iter().find(|(other, _)| *other == name);
    found.map(|(_, value)| value.as_str()).unwrap_or_else(|| panic!("no {name} in {event:?}"))
}

#[tokio::test]
async fn request_and_response_are_logged_without_secrets() {
    let answers = [answer(
        200,
        &[("content-type", "application/json"), ("etag", "e"), ("set-cookie", "hunter2")],
        r#"{"id":"x","token":"hunter2"}"#,
    )];
    let canned = Canned::answering(answers);
    let events = logged(canned.config().with_wire_log(true), async |client| {
        let mut request = Request::new(client, &LOGIN);
        request.query("name", "n");
        request.query("accessToken", "hunter2");
        request.header("opc-obo-token", "hunter2");
        request.json(&serde_json::json!({"password": "hunter2", "user": "me"}));
        request.send_json::<serde_json::Value>().await.unwrap();
    });
    let events = events.await;
    assert!(!format!("{events:?}").contains("hunter2"), "{events:?}");
    let [request, answer] = &events[..] else { panic!("{events:?}") };
    assert_eq!(field(request, "message"), "request");
    assert_eq!(field(request, "method"), "POST");
    assert_eq!(
        field(request, "url"),
        "https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things\
         ?name=n&accessToken=REDACTED"
    );
    let headers = field(request, "headers");
    for header in [
        "authorization: REDACTED",
        "opc-obo-token: REDACTED",
        "content-type: application/json",
        "host: things.us-phoenix-1.oci.oraclecloud.com",
        "opc-request-id: ",
    ] {
        assert!(headers.contains(header), "{header}: {headers}");
    }
    assert_eq!(field(request, "body"), r#"{"password":"REDACTED","user":"me"}"#);
    assert_eq!(field(answer, "message"), "response");
    assert_eq!(field(answer, "status"), "200");
    let headers = field(answer, "headers");
    assert!(headers.contains("etag: e") && headers.contains("set-cookie: REDACTED"), "{headers}");
    assert_eq!(field(answer, "body"), r#"{"id":"x","token":"REDACTED"}"#);
}

#[tokio::test]
async fn error_response_is_logged() {
    let canned = Canned::answering([answer(
        400,
        &[("content-type", "application/json")],
        r#"{"code":"InvalidParameter","message":"no"}"#,
    )]);
    let events = logged(canned.config().with_wire_log(true), get).await;
    assert_eq!(events.len(), 2, "{events:?}");
    assert_eq!(field(&events[1], "status"), "400");
    assert_eq!(field(&events[1], "body"), r#"{"code":"InvalidParameter","message":"no"}"#);
}

#[tokio::test]
async fn echoed_secret_headers_are_redacted_in_log_and_error() {
    let canned = Canned::answering([answer(
        502,
        &[("content-type", "text/plain")],
        "you sent\nmy-own: hunter2\nMY-OTHER: must hunter2 hunter2\nopc-obo-token: hunter2\n\
         authorization: Signature keyId=\"hunter2\"\nx-mine: shown\n",
    )]);
    let events = logged(canned.config().with_wire_log(true), async |client| {
        let mut request = Request::new(client, &LOGIN);
        request.secret_header("my-own", "hunter2");
        request.secret_header("my-other", "must hunter2 hunter2");
        request.header("opc-obo-token", "hunter2");
        request.header("x-mine", "shown");
        let error = request.send_json::<serde_json::Value>().await.unwrap_err();
        let text = format!("{error} {error:#} {error:?}");
        assert!(!text.contains("hunter2") && text.contains("my-own: REDACTED"), "{text}");
    });
    let events = events.await;
    assert!(!format!("{events:?}").contains("hunter2"), "{events:?}");
    assert!(field(&events[1], "body").contains("x-mine: shown"), "{events:?}");
}

#[tokio::test]
async fn streamed_bodies_are_not_logged() {
    let canned = Canned::answering([answer(200, &[("content-type", "text/plain")], "content")]);
    let events = logged(canned.config().with_wire_log(true), async |client| {
        let mut request = Request::new(client, &COPY);
        request.body(Body::reopenable(7, || async { Ok(ByteStream::from("content")) }));
        let answer = Call::new(request, Received::stream).await.unwrap();
        assert_eq!(answer.into_inner().bytes().await.unwrap(), "content");
    });
    let events = events.await;
    assert!(!format!("{events:?}").contains("\"content\""), "{events:?}");
    let [request, answer] = &events[..] else { panic!("{events:?}") };
    assert_eq!(field(request, "length"), "7");
    assert_eq!(field(answer, "body"), "");
}

async fn get(client: &Client) {
    let mut request = Request::new(client, &GET);
    request.path("thingId", "a");
    request.path("partId", "b");
    // Whatever comes of it.
    _ = request.send_json::<serde_json::Value>().await;
}

#[tokio::test]
async fn wire_log_is_disabled_by_default() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.pem");
    let pem = PrivateKey::generate().unwrap().to_pem().unwrap();
    std::fs::write(&key, oci_sdk_witness::keep_secret(pem)).unwrap();
    let file = folder.path().join("config");
    let ocid = |kind: &str| format!("ocid1.{kind}.oc1..aaaa");
    let fingerprint = ["00"; 16].join(":");
    // (what the profile says, what the program says, whether it is on)
    for (profile, program, is_on) in [
        (None, None, false),
        (None, Some(true), true),
        (None, Some(false), false),
        (Some("log_requests=true"), None, true),
        (Some("log_requests=false"), None, false),
        (Some("log_requests=true"), Some(false), false),
        (Some("log_requests=false"), Some(true), true),
        (Some(""), None, false),
    ] {
        let canned = Canned::answering([answer(200, &[], "{}")]);
        let mut builder = match profile {
            None => canned.config(),
            Some(line) => {
                let profile = format!(
                    "[DEFAULT]\nuser={}\ntenancy={}\nkey_file={}\nregion=phx\n\
                     fingerprint={fingerprint}\n{line}\n",
                    ocid("user"),
                    ocid("tenancy"),
                    key.display(),
                );
                std::fs::write(&file, profile).unwrap();
                Config::builder()
                    .with_environment(Environment::from_vars([("", ""); 0]))
                    .with_config_file(&file)
                    .with_transport(canned.clone())
            }
        };
        if let Some(on) = program {
            builder = builder.with_wire_log(on);
        }
        let events = logged(builder, get).await;
        let expected = if is_on { 2 } else { 0 };
        assert_eq!(events.len(), expected, "{profile:?}, {program:?}: {events:?}");
    }
}
