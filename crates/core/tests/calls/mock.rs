//! The mock transport: rules, replies, records and messages.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::Method;
use oci_sdk_core::auth::{Credentials, DomainClient, TokenExchange};
use oci_sdk_core::retry::{BreakerSettings, CircuitState};
use oci_sdk_core::testing::{Matcher, Mock, Replies, Reply};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{
    Body, Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy, Service,
};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::canned::{CREATE, GET, LIST, SERVICE, credentials};

static OTHER_SERVICE: Service =
    Service::new("others", "https://others.{region}.oci.{secondLevelDomain}", "/v1");

static PING: Operation = Operation::new(Method::HEAD, "Ping", "/ping");

static LOGIN: Operation = Operation::new(Method::POST, "Login", "/logins/{accessToken}")
    .with_secret_fields(&["seed", "pin"]);

fn client(mock: &Mock) -> Client {
    oci_sdk_witness::watch();
    Client::new(&mock.config(), &SERVICE).unwrap()
}

fn get(client: &Client, thing: &str) -> Request {
    let mut request = Request::new(client, &GET);
    request.path("thingId", thing);
    request.path("partId", "p");
    request
}

async fn read(client: &Client, thing: &str) -> Result<Value, Error> {
    get(client, thing).send_json::<Value>().await.map(|response| response.into_inner())
}

async fn create(client: &Client, body: Value) -> Result<Value, Error> {
    let mut request = Request::new(client, &CREATE);
    request.json(&body);
    request.send_json::<Value>().await.map(|response| response.into_inner())
}

/// Returns the message of a panic.
fn panic_of(action: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(action)).expect_err("it should have panicked");
    payload.downcast_ref::<String>().expect("a message").clone()
}

#[tokio::test]
async fn first_rule_that_matches_replies() {
    let mock = Mock::new()
        .on(Matcher::new("GetThing").path("thingId", "a"), json!("path"))
        .on(Matcher::new("GetThing").query("color", "light blue"), json!("query"))
        .on(Matcher::new("GetThing").header("if-match", "e1"), json!("header"))
        .on(
            Matcher::new("GetThing").filter(|request| request.path().contains("/x%2Fy/")),
            json!("f"),
        )
        .on(Matcher::new("GetThing").service("others"), json!("service"))
        .on(Matcher::new("CreateThing").field("name", "n"), json!("field"))
        .on(Matcher::new("CreateThing").field("/parts/1/size", 2), json!("pointer"))
        .on(Matcher::any(), json!("any"));
    let client = client(&mock);
    assert_eq!(read(&client, "a").await.unwrap(), "path");
    let mut request = get(&client, "b");
    request.query_each("color", ["red", "light blue"]);
    assert_eq!(*request.send_json::<Value>().await.unwrap(), "query");
    let mut request = get(&client, "b");
    request.header("If-Match", "e1");
    assert_eq!(*request.send_json::<Value>().await.unwrap(), "header");
    assert_eq!(read(&client, "x/y").await.unwrap(), "f");
    assert_eq!(create(&client, json!({ "name": "n" })).await.unwrap(), "field");
    let parts = json!({ "parts": [{ "size": 1 }, { "size": 2 }] });
    assert_eq!(create(&client, parts).await.unwrap(), "pointer");
    assert_eq!(create(&client, json!({ "name": "m" })).await.unwrap(), "any");
    let other = Client::new(&mock.config(), &OTHER_SERVICE).unwrap();
    assert_eq!(read(&other, "b").await.unwrap(), "service");
    mock.assert_used();
}

#[tokio::test]
async fn request_without_a_rule_fails_with_the_reasons() {
    let mock = Mock::new();
    let error = read(&client(&mock), "a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.message(),
        "no rule of the mock matches `GetThing` of `things` (GET \
         https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things/a/parts/p): the mock has \
         no rules; add one with `Mock::on`"
    );

    let mock = mock
        .on("ListThings", json!([]))
        .on(Matcher::new("GetThing").path("thingId", "b"), json!(1))
        .on(Matcher::new("GetThing").query("color", "red").query("size", "1"), json!(2))
        .on(Matcher::new("GetThing").header("if-match", "e"), json!(3))
        .on(Matcher::new("GetThing").service("others"), json!(4))
        .on(Matcher::new("GetThing").field("/name", "n"), json!(5))
        .on(Matcher::new("GetThing").filter(|_| false), json!(6))
        .on("GetThing", Reply::json(7).times(1))
        .on("GetThing", Reply::json(8).then(9));
    let client = client(&mock);
    assert_eq!(read(&client, "a").await.unwrap(), 7);
    assert_eq!(read(&client, "a").await.unwrap(), 8);
    assert_eq!(read(&client, "a").await.unwrap(), 9);
    let mut request = get(&client, "a");
    request.query("color", "red");
    request.query("size", 2);
    request.header("if-match", "f");
    let error = request.send_json::<Value>().await.unwrap_err();
    let message = format!("{error:#}");
    assert!(
        message.starts_with(
            "GetThing: no rule of the mock matches `GetThing` of `things` (GET \
             https://things.us-phoenix-1.oci.oraclecloud.com/20240101/things/a/parts/p); add one \
             with `Mock::on`, or change one of these:
  `ListThings`: another operation
  `GetThing`, path `thingId` = `b`: `thingId` is `a`
  `GetThing`, query `color` = `red`, query `size` = `1`: `size` is `2`
  `GetThing`, header `if-match` = `e`: `if-match` is `f`
  `GetThing`, service `others`: `service` is `things`
  `GetThing`, field `/name` = `\"n\"`: `name` is missing
  `GetThing`, filter: the filter returned `false`
  `GetThing`: exhausted: its only reply was sent
  `GetThing`: exhausted: all 2 replies were sent [opc-request-id: "
        ),
        "{message}"
    );
}

#[tokio::test]
async fn unused_rules_and_unmatched_requests_fail_the_assertion() {
    let mock = Mock::new()
        .on("GetThing", json!(1))
        .on("ListThings", json!([]))
        .on("CreateThing", Reply::json(1).times(3));
    let client = client(&mock);
    read(&client, "a").await.unwrap();
    create(&client, json!({})).await.unwrap();
    Request::new(&client, &PING).send_empty().await.unwrap_err();
    assert_eq!(
        panic_of(|| mock.assert_used()),
        "the mock was not used as expected:
  `ListThings`: never used
  `CreateThing`: 1 of 3 replies were sent
  no rule matched `Ping` of `things` (HEAD \
         https://things.us-phoenix-1.oci.oraclecloud.com/20240101/ping)"
    );
    // The mock still works.
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn requests_are_recorded() {
    let mock = Mock::new().on("CreateThing", json!({ "id": 1 })).on("GetThing", Reply::text("t"));
    let client = client(&mock);
    let mut request = Request::new(&client, &CREATE);
    request.json(&json!({ "name": "ü" }));
    request.query("dryRun", "a b&c=d");
    request.query_each("tag", ["x", ""]);
    request.header("if-match", "e");
    request.send_json::<Value>().await.unwrap();
    get(&client, "a/b").send_text().await.unwrap();

    let requests = mock.requests();
    assert_eq!(requests.len(), 2);
    let created = &requests[0];
    assert_eq!(created.operation(), Some("CreateThing"));
    assert_eq!(created.service(), Some("things"));
    assert_eq!(created.method(), Method::POST);
    assert_eq!(created.path(), "/20240101/things");
    assert_eq!(created.uri().host(), Some("things.us-phoenix-1.oci.oraclecloud.com"));
    let pairs = [("dryRun", "a b&c=d"), ("tag", "x"), ("tag", "")];
    assert_eq!(created.query(), pairs.map(|(name, value)| (name.into(), value.into())));
    assert_eq!(created.query_parameter("dryRun"), Some("a b&c=d"));
    assert_eq!(created.query_parameter("none"), None);
    assert_eq!(created.header("if-match"), Some("e"));
    assert_eq!(created.headers()["content-type"], "application/json");
    assert_eq!(created.bytes(), r#"{"name":"ü"}"#);
    assert_eq!(created.json()["name"], "ü");
    assert_eq!(created.body::<Value>().unwrap(), json!({ "name": "ü" }));
    let error = created.body::<Vec<String>>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().starts_with("cannot decode the request body of `CreateThing`: "));

    let read = &mock.requests_of("GetThing")[0];
    assert_eq!(read.path_parameter("thingId"), Some("a/b"));
    assert_eq!(read.path_parameter("partId"), Some("p"));
    assert_eq!(read.path_parameter("thing"), None);
    assert_eq!(*read.json(), Value::Null);
    assert!(mock.requests_of("ListThings").is_empty());
}

#[tokio::test(start_paused = true)]
async fn retries_take_no_time() {
    let mock = Mock::new()
        .on(
            "GetThing",
            Reply::status(503)
                .with_header("retry-after", "20")
                .then(Reply::status(429).times(2))
                .then(Reply::connection_refused())
                .then(Reply::connection_reset())
                .then(Reply::timeout())
                .then(json!({ "id": "a" })),
        )
        .on("ListThings", Reply::status(500));
    let client = client(&mock);
    let started = Instant::now();
    assert_eq!(read(&client, "a").await.unwrap()["id"], "a");
    assert_eq!(mock.requests().len(), 7);

    let mut request = Request::new(&client, &LIST);
    request.retry(RetryPolicy::standard().with_max_attempts(3));
    let error = request.send_json::<Value>().await.unwrap_err();
    assert_eq!((error.attempts(), error.code()), (3, Some("InternalServerError")));
    assert_eq!(error.total_delay(), Duration::ZERO);
    // A clock that is paused jumps to the end of every delay.
    assert_eq!(started.elapsed(), Duration::ZERO);
    mock.assert_used();
}

#[tokio::test(start_paused = true)]
async fn configuration_of_the_caller_skips_delays_as_well() {
    let mock = Mock::new().on("GetThing", Reply::status(429).times(3).then(json!(1)));
    let config = Config::builder()
        .with_credentials(credentials())
        .with_region("fra")
        .with_transport(mock.clone())
        .load()
        .await
        .unwrap();
    let started = Instant::now();
    let client = Client::new(&config, &SERVICE).unwrap();
    assert_eq!(read(&client, "a").await.unwrap(), 1);
    assert_eq!(started.elapsed(), Duration::ZERO);
    let request = &mock.requests()[3];
    assert_eq!(request.uri().host(), Some("things.eu-frankfurt-1.oci.oraclecloud.com"));
    assert!(request.header("authorization").unwrap().starts_with("Signature "));
    assert!(format!("{request:?}").contains("authorization: REDACTED"), "{request:?}");
}

#[tokio::test(start_paused = true)]
async fn failing_calls_do_not_open_a_circuit() {
    let mock = Mock::new().on("GetThing", Reply::status(500));
    let client = client(&mock);
    for _ in 0..200 {
        let error = read(&client, "a").await.unwrap_err();
        assert_eq!((error.attempts(), error.kind()), (8, ErrorKind::Service));
    }

    let config = mock.config().with_circuit_breaker(BreakerSettings::default());
    let client = Client::new(&config, &SERVICE).unwrap();
    for _ in 0..10 {
        read(&client, "a").await.unwrap_err();
    }
    let state = client.circuit_breaker().unwrap().state();
    assert!(matches!(state, CircuitState::Open { .. }), "{state:?}");
    assert_eq!(read(&client, "a").await.unwrap_err().kind(), ErrorKind::CircuitOpen);
}

#[tokio::test(start_paused = true)]
async fn hanging_reply_ends_with_the_timeout_of_the_call() {
    let mock = Mock::new().on("GetThing", Reply::hang().with_status(200));
    let client = client(&mock);
    let mut request = get(&client, "a");
    request.timeout(Duration::from_secs(30));
    let error = request.send_json::<Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.message(), "no response within 30s (call timeout)");
    assert_eq!(mock.requests().len(), 1, "a call that is cancelled is recorded");
}

#[tokio::test]
async fn functions_and_filters_may_use_the_mock() {
    let mock = Mock::new();
    let seen = mock.clone();
    let filter = mock.clone();
    let client = client(&mock);
    let mock = mock.on(
        Matcher::new("GetThing").filter(move |_| !filter.requests().is_empty()),
        Reply::from_fn(move |request| {
            let number = seen.requests().len();
            json!({ "id": request.path_parameter("thingId"), "number": number })
        })
        .with_status(203)
        .with_header("etag", "e"),
    );
    let response = get(&client, "a").send_json::<Value>().await.unwrap();
    assert_eq!(*response, json!({ "id": "a", "number": 1 }));
    assert_eq!((response.status().as_u16(), response.etag()), (203, Some("e")));
    mock.assert_used();
}

#[tokio::test]
async fn functions_return_any_kind_of_reply() {
    let mock = Mock::new().on(
        "GetThing",
        Reply::from_fn(|request| match request.path_parameter("thingId") {
            Some("new") => Reply::json(1).with_status(201).with_header("etag", "inner"),
            Some("gone") => Reply::status(404),
            _ => Reply::from(Error::new(ErrorKind::Transport, "the cable is cut")),
        })
        .with_header("etag", "outer"),
    );
    let config = mock.config().with_retry(RetryPolicy::none());
    let client = Client::new(&config, &SERVICE).unwrap();
    let response = get(&client, "new").send_json::<Value>().await.unwrap();
    assert_eq!((response.status().as_u16(), response.etag()), (201, Some("outer")));
    assert!(read(&client, "gone").await.unwrap_err().is_not_found());
    let error = read(&client, "x").await.unwrap_err();
    assert_eq!(error.to_string().split(" [").next(), Some("GetThing: the cable is cut"));
}

#[tokio::test]
async fn secrets_are_redacted() {
    const SECRET: &str = "hunter2-mock";
    // The path of a request is logged, and is a part of its errors.
    const IN_PATH: &str = "open-sesame";
    let mock = Mock::new()
        .on(Matcher::new("Login").field("/user/password", "hunter2-expected"), json!(1))
        .on(Matcher::new("Login").path("accessToken", "hunter2-expected"), json!(1))
        .on(Matcher::new("Login").query("pin", "1"), json!(1))
        .on(Matcher::new("Login").header("opc-obo-token", "hunter2-expected"), json!(1))
        .on(Matcher::new("Login").field("seed", "x"), json!(1));
    let client = client(&mock);
    let mut request = Request::new(&client, &LOGIN);
    request.path("accessToken", IN_PATH);
    request.query("apiKey", SECRET);
    request.query("pin", SECRET);
    request.query("color", "red");
    request.secret_header("x-code", SECRET);
    request.header("opc-obo-token", SECRET);
    request.json(&json!({ "seed": SECRET, "name": "n", "user": { "password": SECRET } }));
    let error = request.send_empty().await.unwrap_err();
    let request = &mock.requests()[0];
    assert_eq!(request.header("x-code"), Some(SECRET), "the test can still read it");
    let debug = format!("{request:?}");
    for text in [error.message().to_owned(), debug.clone(), panic_of(|| mock.assert_used())] {
        assert!(!text.contains("hunter2") && !text.contains(IN_PATH), "{text}");
    }
    assert!(error.message().contains("`password` is `REDACTED`"), "{error}");
    assert!(!format!("{mock:?}").contains("hunter2"), "{mock:?}");
    assert!(debug.contains(r#"path: "/20240101/logins/REDACTED""#), "{debug}");
    assert!(debug.contains(r#"("pin", "REDACTED"), ("color", "red")"#), "{debug}");
    assert!(debug.contains("x-code: REDACTED"), "{debug}");
    assert!(debug.contains(r#"\"name\":\"n\""#), "{debug}");
}

#[tokio::test]
async fn request_of_no_client_is_matched_by_any() {
    oci_sdk_witness::watch();
    let mock = Mock::new().on("GetThing", json!(1));
    let request = || {
        let request = http::Request::post("https://auth.example/v1/token");
        request.body(Body::from("grant")).unwrap()
    };
    let error = mock.send(request()).await.unwrap_err();
    assert!(
        error.message().starts_with(
            "no rule of the mock matches a request that no client has sent, such as one for a \
             token (POST https://auth.example/v1/token); add one"
        ),
        "{error}"
    );
    let mock = mock.on(Matcher::any(), json!({ "token": "t" }));
    let response = mock.send(request()).await.unwrap();
    assert_eq!(response.into_body().bytes().await.unwrap(), r#"{"token":"t"}"#);
    assert_eq!(mock.requests()[1].operation(), None);
    assert_eq!(mock.requests()[1].bytes(), "grant");
}

#[tokio::test(start_paused = true)]
async fn token_requests_skip_delays_as_well() {
    oci_sdk_witness::watch();
    let claims = URL_SAFE_NO_PAD.encode(r#"{"tenant": "ocid1.tenancy.oc1..t"}"#);
    let token = json!({ "token": format!("e30.{claims}.e30") });
    let mock = Mock::new().on(Matcher::any(), Reply::status(503).times(2).then(token));
    let started = Instant::now();
    let exchange = TokenExchange::builder("https://d.example", DomainClient::new("id", "secret"))
        .with_token("a.b.c")
        .with_transport(mock.clone())
        .build()
        .unwrap();
    assert_eq!(exchange.tenancy().await.unwrap().as_deref(), Some("ocid1.tenancy.oc1..t"));
    assert_eq!(started.elapsed(), Duration::ZERO);
    mock.assert_used();
    assert!(!format!("{:?}", mock.requests()).contains("a.b.c"), "{:?}", mock.requests());
}

#[tokio::test]
async fn responses_look_like_those_of_a_service() {
    let mock = Mock::new()
        .on("GetThing", Reply::json(1).then(Reply::json(2).with_header("opc-request-id", "r")))
        .on("Ping", Reply::bytes("four").with_header("etag", "e"))
        .on("ListThings", Reply::status(202));
    let client = client(&mock);
    let response = get(&client, "a").send_json::<Value>().await.unwrap();
    assert_eq!(response.request_id(), Some("mock-1"));
    assert_eq!(response.header("content-length"), Some("1"));
    assert_eq!(response.header("content-type"), Some("application/json"));
    assert_eq!(get(&client, "a").send_json::<Value>().await.unwrap().request_id(), Some("r"));
    let response = Request::new(&client, &PING).send_bytes().await.unwrap();
    assert_eq!((response.etag(), response.header("content-length")), (Some("e"), Some("4")));
    assert!(response.is_empty(), "a response to HEAD has no body");
    let response = Request::new(&client, &LIST).send_empty().await.unwrap();
    assert_eq!((response.status().as_u16(), response.header("content-type")), (202, None));
}

#[tokio::test]
async fn configuration_has_a_tenancy_and_a_region() {
    let config = Mock::new().config();
    assert_eq!(config.tenancy().await.unwrap(), "ocid1.tenancy.oc1..mock");
    assert_eq!(config.region().unwrap().id(), "us-phoenix-1");
    let client = Client::new(&config, &SERVICE).unwrap();
    let other = client.in_region("fra").unwrap();
    assert_eq!(other.endpoint(), "https://things.eu-frankfurt-1.oci.oraclecloud.com/20240101");
}

#[test]
fn invalid_replies_panic_where_they_are_made() {
    for (action, message) in [
        (
            Box::new(|| drop(Reply::status(99))) as Box<dyn FnOnce()>,
            "invalid status `99`: a response has one from 200 to 599",
        ),
        (
            Box::new(|| drop(Reply::error(1000, "", ""))),
            "invalid status `1000`: a response has one from 200 to 599",
        ),
        (
            Box::new(|| drop(Reply::empty().with_header("a b", ""))),
            "invalid header name `a b`: invalid HTTP header name",
        ),
        (
            Box::new(|| drop(Reply::empty().with_header("a", "\n"))),
            "invalid value of header `a`: failed to parse header value",
        ),
        (
            Box::new(|| drop(Reply::json(std::collections::BTreeMap::from([(vec![1], 1)])))),
            "cannot serialize the reply as JSON: key must be a string",
        ),
    ] {
        assert_eq!(panic_of(action), message);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sequence_is_sent_once_to_many_tasks() {
    let mock = Mock::new()
        .on("GetThing", Replies::sequence((0..1000).map(|number| json!(number))))
        .on(Matcher::new("GetThing"), json!("late"));
    let client = client(&mock);
    let start = Arc::new(tokio::sync::Barrier::new(1000));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let (client, start) = (client.clone(), Arc::clone(&start));
        tasks.spawn(async move {
            start.wait().await;
            read(&client, "a").await.unwrap().as_u64().unwrap()
        });
    }
    let mut numbers = tasks.join_all().await;
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(0..1000));
    assert_eq!(read(&client, "a").await.unwrap(), "late");
    assert_eq!(mock.requests().len(), 1001);
}
