//! The requests of goldens on the wire: media types, headers and named arguments.

#![allow(dead_code, unreachable_pub, reason = "crates are modules here, and only called in part")]

#[path = "golden/bodies_of_several_media_types/src/lib.rs"]
pub mod bodies_of_several_media_types;
#[path = "golden/lists_in_headers/src/lib.rs"]
pub mod lists_in_headers;
#[path = "golden/strings_in_a_row/src/lib.rs"]
pub mod strings_in_a_row;

use std::sync::Mutex;

use oci_sdk_core::auth::{BoxFuture, NoAuth};
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::serde_json::json;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, http};

fn config() -> ConfigBuilder {
    Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_region("fra")
}

/// Responds to each request with `body` as `kind`, and keeps the requests.
#[derive(Debug)]
struct Kept {
    kind: &'static str,
    body: &'static [u8],
    requests: &'static Mutex<Vec<http::Request<Body>>>,
}

impl Transport for Kept {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        self.requests.lock().expect("no test panics with the lock").push(request);
        let response = http::Response::builder().header("content-type", self.kind);
        let response = response.body(ByteStream::from(self.body)).expect("the header is valid");
        Box::pin(async move { Ok(response) })
    }
}

/// Returns the header of the last request.
#[track_caller]
fn last_header(requests: &Mutex<Vec<http::Request<Body>>>, name: &str) -> String {
    let requests = requests.lock().expect("no test panics with the lock");
    let value = requests.last().and_then(|request| request.headers().get(name));
    String::from_utf8(value.expect("the request has the header").as_bytes().to_vec())
        .expect("the value is a string")
}

#[tokio::test]
async fn response_is_json_text_or_bytes_by_its_media_types() {
    use bodies_of_several_media_types::FixtureClient;
    use bodies_of_several_media_types::models::User;

    static REQUESTS: Mutex<Vec<http::Request<Body>>> = Mutex::new(Vec::new());
    let client = async |kind, body: &'static [u8]| {
        let transport = Kept { kind, body, requests: &REQUESTS };
        FixtureClient::new(&config().with_transport(transport).load().await.unwrap()).unwrap()
    };
    let json = client("application/scim+json", br#"{"name": "n"}"#).await;
    let user = json.create_user(User::new()).await.unwrap();
    assert_eq!(user.name.as_deref(), Some("n"));
    assert_eq!(last_header(&REQUESTS, "content-type"), "application/json");
    assert_eq!(last_header(&REQUESTS, "accept"), "application/json, application/scim+json");
    // A table of one cell is not unquoted.
    let text = client("text/csv", b"\"a\"").await.get_table().await.unwrap();
    assert_eq!(*text, "\"a\"");
    let text = client("application/json", b"\"a\"").await.get_log().await.unwrap();
    assert_eq!(*text, "a");
    assert_eq!(last_header(&REQUESTS, "accept"), "text/plain; charset=utf-8");
    let speech = client("audio/mpeg", b"\xff\0").await.get_speech().await.unwrap();
    assert_eq!(speech.header("content-type"), Some("audio/mpeg"));
    assert_eq!(speech.into_inner().bytes().await.unwrap().as_ref(), b"\xff\0");
    let events = client("text/event-stream", b"data: a\n\n").await.get_events().await.unwrap();
    assert_eq!(last_header(&REQUESTS, "accept"), "text/event-stream");
    assert_eq!(events.into_inner().bytes().await.unwrap().as_ref(), b"data: a\n\n");
}

#[tokio::test]
async fn body_of_any_bytes_has_the_given_content_type() {
    use bodies_of_several_media_types::FixtureClient;

    static REQUESTS: Mutex<Vec<http::Request<Body>>> = Mutex::new(Vec::new());
    let transport = Kept { kind: "application/json", body: b"{}", requests: &REQUESTS };
    let config = config().with_transport(transport).load().await.unwrap();
    let client = FixtureClient::new(&config).unwrap();
    client.predict("m", json!({ "a": 1 }).to_string()).await.unwrap();
    assert_eq!(last_header(&REQUESTS, "content-type"), "application/json");
    client.predict("m", "a,b").content_type("text/csv").await.unwrap();
    assert_eq!(last_header(&REQUESTS, "content-type"), "text/csv");
    client.put_anything().body(vec![0_u8]).await.unwrap();
    assert_eq!(last_header(&REQUESTS, "content-type"), "application/octet-stream");
    client.put_anything().content_type("image/png").body(vec![0_u8]).await.unwrap();
    assert_eq!(last_header(&REQUESTS, "content-type"), "image/png");
}

#[tokio::test]
async fn list_in_a_header_has_commas() {
    use lists_in_headers::FixtureClient;

    static REQUESTS: Mutex<Vec<http::Request<Body>>> = Mutex::new(Vec::new());
    let transport = Kept { kind: "text/plain", body: b"", requests: &REQUESTS };
    let config = config().with_transport(transport).load().await.unwrap();
    let client = FixtureClient::new(&config).unwrap();
    client.send_message(["a@b.c", "d@e.f"], "raw").opc_sizes([1, 2]).await.unwrap();
    assert_eq!(last_header(&REQUESTS, "recipients"), "a@b.c,d@e.f");
    assert_eq!(last_header(&REQUESTS, "opc-sizes"), "1,2");
}

#[tokio::test]
async fn arguments_with_names_are_sent() {
    use strings_in_a_row::FixtureClient;
    use strings_in_a_row::models::Thing;
    use strings_in_a_row::operations::UpdateFourArguments;

    let client = FixtureClient::new(&config().load().await.unwrap()).unwrap();
    let gamma = String::from("c");
    let arguments = UpdateFourArguments {
        alpha_id: "a",
        beta_id: "b",
        gamma_id: &gamma,
        kind: "ONE".into(),
        sizes: vec![1, 2],
        number: 7,
        type_: "t",
    };
    let request = client.update_four(arguments, "key", Thing::new()).comment("d");
    let request = format!("{request:?}");
    let path = r#"[("alphaId", "a"), ("betaId", "b"), ("gammaId", "c")]"#;
    assert!(request.contains(path), "{request}");
    let query =
        r#"("kind", "ONE"), ("sizes", "1"), ("sizes", "2"), ("number", "7"), ("comment", "d")"#;
    assert!(request.contains(query), "{request}");
}
