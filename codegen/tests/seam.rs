//! Crates of released generators compile against today's core, and behave as before.
//!
//! They are copies of goldens, which are never generated again: `seam/README.md`.

#![allow(dead_code, unreachable_pub, reason = "they are modules of a test")]
#![allow(clippy::self_named_constructors, reason = "one has an operation called `New`")]

#[path = "seam/v1/accept_of_the_response/src/lib.rs"]
pub mod accept_of_the_response;
#[path = "seam/v1/array_body/src/lib.rs"]
pub mod array_body;
#[path = "seam/v1/bodies_of_several_media_types/src/lib.rs"]
pub mod bodies_of_several_media_types;
#[path = "seam/v1/collections_of_unions/src/lib.rs"]
pub mod collections_of_unions;
#[path = "seam/v1/colliding_enum_values/src/lib.rs"]
pub mod colliding_enum_values;
#[path = "seam/v1/csv_and_repeated_lists/src/lib.rs"]
pub mod csv_and_repeated_lists;
#[path = "seam/v1/endpoint_that_is_not_regional/src/lib.rs"]
pub mod endpoint_that_is_not_regional;
#[path = "seam/v1/field_named_like_a_cast/src/lib.rs"]
pub mod field_named_like_a_cast;
#[path = "seam/v1/inline_objects/src/lib.rs"]
pub mod inline_objects;
#[path = "seam/v1/keyword_fields/src/lib.rs"]
pub mod keyword_fields;
#[path = "seam/v1/lists_in_headers/src/lib.rs"]
pub mod lists_in_headers;
#[path = "seam/v1/models_named_like_std/src/lib.rs"]
pub mod models_named_like_std;
#[path = "seam/v1/nested_discriminator/src/lib.rs"]
pub mod nested_discriminator;
#[path = "seam/v1/next_page_in_the_body/src/lib.rs"]
pub mod next_page_in_the_body;
#[path = "seam/v1/overlay_of_a_subtype/src/lib.rs"]
pub mod overlay_of_a_subtype;
#[path = "seam/v1/pages_of_collections/src/lib.rs"]
pub mod pages_of_collections;
#[path = "seam/v1/recursive_model/src/lib.rs"]
pub mod recursive_model;
#[path = "seam/v1/response_that_can_be_events/src/lib.rs"]
pub mod response_that_can_be_events;
#[path = "seam/v1/strings_in_a_row/src/lib.rs"]
pub mod strings_in_a_row;
#[path = "seam/v1/update_model/src/lib.rs"]
pub mod update_model;

use std::fmt::Debug;
use std::sync::Mutex;
use std::time::Duration;

use oci_sdk_core::auth::{BoxFuture, NoAuth};
use oci_sdk_core::config::Environment;
use oci_sdk_core::generated_v1::serde::{Deserialize, Serialize};
use oci_sdk_core::serde_json::{self, Value, json};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, http};

/// Returns the value of some JSON, which serializes to the same JSON.
#[track_caller]
fn roundtrip<T: for<'de> Deserialize<'de> + Serialize + Debug>(json: Value) -> T {
    let value: T = serde_json::from_value(json.clone()).expect("the JSON fits the type");
    assert_eq!(serde_json::to_value(&value).expect("values serialize"), json);
    value
}

/// Records the requests, and responds with the next body of a list.
#[derive(Debug)]
struct Canned {
    bodies: Mutex<Vec<&'static str>>,
    urls: &'static Mutex<Vec<String>>,
}

impl Transport for Canned {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        self.urls.lock().expect("no test panics with the lock").push(path);
        let body = self.bodies.lock().expect("no test panics with the lock").pop();
        let body = body.expect("there are as many bodies as requests");
        Box::pin(async move { Ok(http::Response::new(ByteStream::from(body))) })
    }
}

async fn config(bodies: &[&'static str], urls: &'static Mutex<Vec<String>>) -> Config {
    let bodies = Mutex::new(bodies.iter().rev().copied().collect());
    Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_region("fra")
        .with_transport(Canned { bodies, urls })
        .load()
        .await
        .expect("the configuration is complete")
}

#[test]
fn models_of_v1_have_the_same_json() {
    use collections_of_unions::models::Message;
    use nested_discriminator::models::Source;
    use update_model::models::UpdateJobDetails;

    let update = UpdateJobDetails::new(7)
        .with_freeform_tags([("a", "b")])
        .clear_display_name()
        .apply(Some("t"), UpdateJobDetails::with_type);
    let written = json!({
        "version": 7, "displayName": null, "type": "t", "freeformTags": { "a": "b" },
    });
    assert_eq!(serde_json::to_value(&update).expect("values serialize"), written);
    let source: Source = roundtrip(json!({
        "sourceType": "STREAM", "streamType": "KAFKA", "displayName": "d", "priority": 3,
    }));
    assert_eq!((source.display_name(), source.priority()), (Some("d"), Some(3)));
    let unknown: Source = roundtrip(json!({ "sourceType": "PIGEON", "displayName": "p" }));
    assert_eq!(unknown.display_name(), Some("p"));
    let text = json!({ "type": "TEXT", "text": "t" });
    let message: Message = roundtrip(json!({
        "role": "USER", "main": text, "content": [text], "embeddings": [[0.5]],
        "labels": { "a": "b" }, "secret": "hunter2", "states": ["PAUSED"],
        "definedTags": { "ns": { "key": null } },
    }));
    let states = message.states.as_deref().unwrap_or_default();
    assert_eq!(states[0].as_str(), "PAUSED");
    assert!(!format!("{message:?}").contains("hunter2"));
}

#[tokio::test]
async fn requests_of_v1_send_the_same_parameters() {
    use csv_and_repeated_lists::FixtureClient;

    static URLS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let client = FixtureClient::new(&config(&["", ""], &URLS).await).expect("a region is set");
    client
        .list_things([1, 2], ["a", "b"], 3)
        .names(["n", "m"])
        .tags([("k", "v"), ("k", "w")])
        .is_https(true)
        .timeout(Duration::from_secs(5))
        .request_id("id")
        .header("x-extra", "y")
        .await
        .expect("the transport responds");
    client
        .list_things([1], ["a"], 3)
        .configure(|request| request.query("new", "1"))
        .send()
        .await
        .expect("the transport responds");
    let expected = [
        "/20200101/things?sizes=1&sizes=2&ids=a%2Cb&names=n&names=m&tags.k=v&tags.k=w&isHttps=true",
        "/20200101/things?sizes=1&ids=a&new=1",
    ];
    assert_eq!(*URLS.lock().expect("no test panics with the lock"), expected);
}

#[tokio::test]
async fn named_arguments_of_v1_send_the_same_parameters() {
    use strings_in_a_row::FixtureClient;
    use strings_in_a_row::models::Thing;
    use strings_in_a_row::operations::UpdateFourArguments;

    static URLS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let client = FixtureClient::new(&config(&[""], &URLS).await).expect("a region is set");
    let arguments = UpdateFourArguments {
        alpha_id: "a",
        beta_id: "b",
        gamma_id: &String::from("c"),
        kind: "ONE".into(),
        sizes: vec![1],
        number: 7,
        type_: "t",
    };
    client
        .update_four(arguments, "key", Thing::new())
        .comment("d")
        .await
        .expect("the transport responds");
    let expected = ["/20200101/a/a/b/b/c/c?kind=ONE&sizes=1&number=7&comment=d"];
    assert_eq!(*URLS.lock().expect("no test panics with the lock"), expected);
}

#[tokio::test]
async fn bodies_of_v1_keep_their_media_types() {
    use bodies_of_several_media_types::FixtureClient;

    static URLS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let bodies = ["{}", "a,b", "data: a\n\n"];
    let client = FixtureClient::new(&config(&bodies, &URLS).await).expect("a region is set");
    client.predict("m", "a,b").content_type("text/csv").await.expect("the transport responds");
    assert_eq!(*client.get_table().await.expect("the transport responds"), "a,b");
    let events = client.get_events().await.expect("the transport responds");
    let events = events.into_inner().bytes().await.expect("the body is there");
    assert_eq!(events.as_ref(), b"data: a\n\n");
}

#[tokio::test]
async fn pages_of_v1_are_followed() {
    use next_page_in_the_body::FixtureClient;

    static URLS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let bodies = [
        r#"{"objects": [{"name": "a"}], "nextStartWith": "b"}"#,
        r#"{"objects": [{"name": "b"}]}"#,
    ];
    let client = FixtureClient::new(&config(&bodies, &URLS).await).expect("a region is set");
    let mut items = client.list_objects().items();
    let mut names = Vec::new();
    while let Some(item) = items.try_next().await.expect("the transport responds") {
        names.push(item.name);
    }
    assert_eq!(names, ["a", "b"]);
    let expected = ["/20200101/objects", "/20200101/objects?start=b"];
    assert_eq!(*URLS.lock().expect("no test panics with the lock"), expected);
}
