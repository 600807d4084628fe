//! The goldens compile and behave as expected.

#![allow(dead_code, unreachable_pub, reason = "crates are modules here, and only called in part")]
#![allow(clippy::self_named_constructors, reason = "an operation is named `New`")]

#[path = "golden/accept_of_the_response/src/lib.rs"]
pub mod accept_of_the_response;
#[path = "golden/array_body/src/lib.rs"]
pub mod array_body;
#[path = "golden/collections_of_unions/src/lib.rs"]
pub mod collections_of_unions;
#[path = "golden/colliding_enum_values/src/lib.rs"]
pub mod colliding_enum_values;
#[path = "golden/constraints_in_descriptions/src/lib.rs"]
pub mod constraints_in_descriptions;
#[path = "golden/csv_and_repeated_lists/src/lib.rs"]
pub mod csv_and_repeated_lists;
#[path = "golden/deprecated_fields/src/lib.rs"]
pub mod deprecated_fields;
#[path = "golden/dual_stack_that_differs_twice/src/lib.rs"]
pub mod dual_stack_that_differs_twice;
#[path = "golden/endpoint_that_is_not_regional/src/lib.rs"]
pub mod endpoint_that_is_not_regional;
#[path = "golden/enum_values_that_change/src/lib.rs"]
pub mod enum_values_that_change;
#[path = "golden/field_named_like_a_cast/src/lib.rs"]
pub mod field_named_like_a_cast;
#[path = "golden/fields_named_by_urns/src/lib.rs"]
pub mod fields_named_by_urns;
#[path = "golden/filters_and_ids_of_a_list/src/lib.rs"]
pub mod filters_and_ids_of_a_list;
#[path = "golden/inline_objects/src/lib.rs"]
pub mod inline_objects;
#[path = "golden/items_under_another_name/src/lib.rs"]
pub mod items_under_another_name;
#[path = "golden/keyword_fields/src/lib.rs"]
pub mod keyword_fields;
#[path = "golden/methods_grouped_by_resource/src/lib.rs"]
pub mod methods_grouped_by_resource;
#[path = "golden/models_named_like_std/src/lib.rs"]
pub mod models_named_like_std;
#[path = "golden/nested_discriminator/src/lib.rs"]
pub mod nested_discriminator;
#[path = "golden/next_page_in_the_body/src/lib.rs"]
pub mod next_page_in_the_body;
#[path = "golden/overlay_of_a_subtype/src/lib.rs"]
pub mod overlay_of_a_subtype;
#[path = "golden/pages_of_collections/src/lib.rs"]
pub mod pages_of_collections;
#[path = "golden/recursive_model/src/lib.rs"]
pub mod recursive_model;
#[path = "golden/resources_to_wait_for/src/lib.rs"]
pub mod resources_to_wait_for;
#[path = "golden/same_enum_twice/src/lib.rs"]
pub mod same_enum_twice;
#[path = "golden/secret_by_name/src/lib.rs"]
pub mod secret_by_name;
#[path = "golden/two_clients/src/lib.rs"]
pub mod two_clients;
#[path = "golden/update_model/src/lib.rs"]
pub mod update_model;
#[path = "golden/work_request_errors_of_a_compartment/src/lib.rs"]
pub mod work_request_errors_of_a_compartment;

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::Mutex;
use std::time::Duration;

use oci_sdk_core::auth::{BoxFuture, NoAuth};
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::endpoint::EndpointOptions;
use oci_sdk_core::generated_v1::serde::{Deserialize, Serialize};
use oci_sdk_core::serde_json::{self, Value, json};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, http};

/// Reads a value from JSON, and checks that it is written as the same JSON.
#[track_caller]
fn roundtrip<T: for<'de> Deserialize<'de> + Serialize + Debug + PartialEq>(json: Value) -> T {
    let value: T = serde_json::from_str(&json.to_string()).expect("the JSON fits the type");
    let written = serde_json::to_string(&value).expect("values can be written");
    let written: Value = serde_json::from_str(&written).expect("what is written is JSON");
    assert_eq!(written, json, "{value:?}");
    value
}

fn config() -> ConfigBuilder {
    Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(NoAuth)
        .with_region("fra")
}

#[tokio::test]
async fn dual_stack_endpoint_with_two_differences_is_used() {
    use dual_stack_that_differs_twice::FixtureClient;

    let mut options = EndpointOptions::default();
    let endpoint = async |options| {
        let config = config().with_endpoint_options(options).load().await.unwrap();
        FixtureClient::new(&config).unwrap().endpoint().to_owned()
    };
    let dual = "https://download.fixture.eu-frankfurt-1.ds.oci.oraclecloud.com/20200101";
    assert_eq!(endpoint(options).await, dual);
    options.dual_stack = Some(false);
    let single = "https://fixture-download.eu-frankfurt-1.oci.oraclecloud.com/20200101";
    assert_eq!(endpoint(options).await, single);
}

#[tokio::test]
async fn client_without_regional_endpoint_uses_the_given_one() {
    use endpoint_that_is_not_regional::{AlphaClient, BetaClient};

    let config = config().load().await.unwrap();
    let beta = BetaClient::new(&config, "https://abc.fixture.example").unwrap();
    assert_eq!(beta.endpoint(), "https://abc.fixture.example/20200101");
    assert!(BetaClient::new(&config, "abc.fixture.example").is_err());
    let alpha = AlphaClient::new(&config).unwrap();
    assert_eq!(alpha.endpoint(), "https://fixture.eu-frankfurt-1.oraclecloud.com/20200101");
}

#[test]
fn setters_accept_iterators_for_collections() {
    use collections_of_unions::models::{
        Content, ImageContent, Message, MessageRole, MessageState, TextContent,
    };

    let text = || TextContent::new().with_text("t");
    let message = Message::new("USER", text(), [text()], [[0.5, 1.0]], [("a", "b")], "hunter2");
    let defined = [("ns", [("key", "value")])];
    let message = message
        .with_content(vec![text(), text()])
        .with_states(["OPEN"])
        .with_defined_tags(defined)
        .with_groups([("a", vec![ImageContent::new().with_url("u")])])
        .with_grid([[[("x", "y")]]])
        .with_sizes([3_000_000_000])
        .with_more(json!({ "any": null }));
    let text = json!({ "type": "TEXT", "text": "t" });
    let json = json!({
        "role": "USER", "main": text, "content": [text, text], "embeddings": [[0.5, 1.0]],
        "labels": { "a": "b" }, "secret": "hunter2", "states": ["OPEN"],
        "definedTags": { "ns": { "key": "value" } },
        "groups": { "a": [{ "type": "IMAGE", "url": "u" }] }, "grid": [[{ "x": "y" }]],
        "sizes": [3_000_000_000_i64], "more": { "any": null },
    });
    assert_eq!(roundtrip::<Message>(json), message);

    // The types of the fields, and other collections.
    let again = Message::new(
        MessageRole::User,
        message.main.clone(),
        message.content.clone(),
        message.embeddings.clone(),
        message.labels.clone(),
        message.secret.clone(),
    )
    .with_states(message.states.clone().unwrap())
    .with_defined_tags(message.defined_tags.clone().unwrap())
    .with_groups(message.groups.clone().unwrap())
    .with_grid(message.grid.clone().unwrap())
    .with_sizes(message.sizes.clone().unwrap())
    .with_more(message.more.clone().unwrap());
    assert_eq!(again, message);
    let mixed = [Content::from(TextContent::new()), ImageContent::new().into()];
    let other = again
        .with_content(mixed)
        .with_labels(HashMap::from([("a".to_owned(), "b".to_owned())]))
        .with_states(Some(MessageState::Closed))
        .with_defined_tags(HashMap::from([("ns", HashMap::from([("count", 3)]))]));
    assert_eq!(other.labels, message.labels);
    let tags = other.defined_tags.unwrap();
    assert_eq!(tags["ns"]["count"], 3);
}

#[tokio::test]
async fn parameters_accept_strings_and_iterators() {
    use collections_of_unions::FixtureClient;
    use collections_of_unions::models::{
        Content, ListMessagesField, ListMessagesKind, TextContent,
    };

    let config = config().load().await.unwrap();
    let client = FixtureClient::new(&config).unwrap();
    let query = |request: &dyn Debug| format!("{request:?}");
    let typed = client
        .list_messages(ListMessagesKind::Text)
        .fields([ListMessagesField::Id, ListMessagesField::Name])
        .defined_tag([("a.b", "c"), ("a.b", "d")]);
    let texts = client
        .list_messages("TEXT")
        .fields(vec!["id", "name"])
        .defined_tag(vec![("a.b".to_owned(), "c".to_owned())])
        .defined_tag(HashMap::from([("a.b", "d")]));
    assert_eq!(query(&typed), query(&texts));
    let all = r#"("kind", "TEXT"), ("fields", "id,name"), ("definedTag.a.b", "c"), ("definedTag.a.b", "d")"#;
    assert!(query(&typed).contains(all), "{typed:?}");

    let text = || TextContent::new().with_text("t");
    let content = || Content::from(text());
    let same = |one: &dyn Debug, other: &dyn Debug| assert_eq!(query(one), query(other));
    same(&client.create_message(text()), &client.create_message(content()));
    same(&client.patch_message([text()]), &client.patch_message(vec![content()]));
}

/// Responds to each request with the next string of a list.
#[derive(Debug)]
struct Answers(Mutex<Vec<&'static str>>);

impl Transport for Answers {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let mut answers = self.0.lock().expect("no test panics with the lock");
        let answer = answers.pop().expect("there are as many answers as requests");
        Box::pin(async move { Ok(http::Response::new(ByteStream::from(answer))) })
    }
}

#[tokio::test]
async fn items_of_scim_are_its_resources() {
    use items_under_another_name::FixtureClient;

    let answers = Answers(Mutex::new(vec![r#"{"schemas": ["s"], "Resources": [{"id": "a"}]}"#]));
    let config = config().with_transport(answers).load().await.unwrap();
    let mut items = FixtureClient::new(&config).unwrap().list_users().items();
    let user = items.try_next().await.unwrap().expect("there is a user");
    assert_eq!(user.id.as_deref(), Some("a"));
    assert_eq!(items.try_next().await.unwrap(), None);
}

#[test]
fn urns_stay_on_the_wire() {
    use fields_named_by_urns::models::User;

    let user: User = roundtrip(json!({
        "schemas": [],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "value": "a" },
    }));
    assert!(user.extension_enterprise_2_0_user.is_some());
}

#[tokio::test]
async fn next_page_is_read_from_the_body() {
    use next_page_in_the_body::FixtureClient;

    const LAST: &str = r#"{"objects": [{"name": "b"}]}"#;
    const FIRST: &str = r#"{"objects": [{"name": "a"}], "nextStartWith": "b"}"#;
    let answers = Answers(Mutex::new(vec![LAST, FIRST, LAST, FIRST]));
    let config = config().with_transport(answers).load().await.unwrap();
    let client = FixtureClient::new(&config).unwrap();
    let page = client.list_objects().send().await.unwrap();
    assert_eq!(page.next_page(), Some("b"));
    let page = client.list_objects().start("b").await.unwrap();
    assert_eq!((page.objects[0].name.as_str(), page.next_page()), ("b", None));
    let mut items = client.list_objects().items();
    let mut names = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        names.push(item.name);
    }
    assert_eq!(names, ["a", "b"]);
}

/// Setters can be named by their paths, including generic ones.
#[tokio::test]
async fn optional_values_are_applied() {
    use collections_of_unions::models::{
        Content, ListMessagesField, Message, MessageState, TextContent,
    };
    use collections_of_unions::operations::ListMessages;
    use csv_and_repeated_lists::operations::ListThings;
    use enum_values_that_change::models::JobLifecycleState;
    use enum_values_that_change::operations::ListJobs;

    let config = config().load().await.unwrap();
    let client = collections_of_unions::FixtureClient::new(&config).unwrap();
    let applied = client
        .list_messages("TEXT")
        .apply(Some([ListMessagesField::Id]), ListMessages::fields)
        .apply(None::<Vec<i64>>, ListMessages::sizes)
        .apply(Some([("a.b", "c")]), ListMessages::defined_tag)
        .apply(Some(Duration::from_secs(1)), ListMessages::timeout);
    let set =
        client.list_messages("TEXT").fields([ListMessagesField::Id]).defined_tag([("a.b", "c")]);
    assert_eq!(format!("{applied:?}"), format!("{set:?}"));

    let name = Some("n".to_owned());
    let states: Option<Vec<MessageState>> = None;
    let applied = TextContent::new()
        .apply(Some("overridden"), TextContent::with_text)
        .apply(name.as_deref(), TextContent::with_text)
        .apply(None::<String>, TextContent::with_text)
        .apply(name.clone(), |content, text| content.with_text(text));
    assert_eq!(applied, TextContent::new().with_text("n"));
    let message = Message::default()
        .apply(states, Message::with_states)
        .apply(Some(vec![3]), Message::with_sizes)
        .apply(Some(TextContent::new()), Message::with_main)
        .apply(Some(MessageState::Open), |message, state| message.with_states([state]));
    assert_eq!(message.main, Content::from(TextContent::new()));
    assert_eq!(message.states, Some(vec![MessageState::Open]));

    let client = csv_and_repeated_lists::FixtureClient::new(&config).unwrap();
    let list = || client.list_things([1], ["a"], 2);
    let applied = list()
        .apply(Some(true), ListThings::is_https)
        .apply(None, ListThings::memory_in_gbs)
        .apply(Some(0.5), ListThings::memory_in_gbs);
    let set = list().is_https(true).memory_in_gbs(0.5);
    assert_eq!(format!("{applied:?}"), format!("{set:?}"));

    let client = enum_values_that_change::FixtureClient::new(&config).unwrap();
    let state = Some(JobLifecycleState::Active);
    let typed = client.list_jobs().apply(state, ListJobs::lifecycle_state);
    let text = client.list_jobs().apply(Some("ACTIVE"), ListJobs::lifecycle_state);
    assert_eq!(format!("{typed:?}"), format!("{text:?}"));
}

#[test]
fn secrets_of_a_subtype_are_not_printed() {
    use overlay_of_a_subtype::models::{ImportModelDetails, Source};

    let value: ImportModelDetails = roundtrip(json!({ "sources": { "a": {
        "sourceType": "HUB", "accessToken": "hunter2", "headers": { "b": "hunter2" }, "note": "c",
    } } }));
    let printed = format!("{value:?}");
    assert!(!printed.contains("hunter2") && printed.contains("REDACTED"), "{printed}");
    let Some(Source::Hub(hub)) = value.sources.get("a") else { panic!("{printed}") };
    assert_eq!(hub.access_token.as_ref().map(oci_sdk_core::Secret::expose), Some("hunter2"));
}

#[test]
fn models_use_wire_names() {
    use keyword_fields::models::{Type, TypeType};

    let value: Type = roundtrip(json!({
        "type": "SELF", "self": "me", "crate": { "type": "TRUE", "self": "it" }, "gen": true,
    }));
    let inner = Type::new(TypeType::True, "it");
    assert_eq!(value, Type::new(TypeType::Self_, "me").with_crate(inner).with_gen(true));
}

#[test]
fn models_can_shadow_names_of_the_code() {
    use models_named_like_std::models;

    let value: models::Model = roundtrip(json!({
        "time": "2024-01-02T03:04:05Z", "result": { "vec": ["a"], "result": { "vec": [] } },
        "vec": [{ "items": [1] }], "option": { "option": "b" }, "string": "C",
    }));
    assert_eq!(value.string, Some(models::String::from("C")));
}

#[test]
fn unknown_enum_values_keep_their_string() {
    use colliding_enum_values::models::{Shape, ShapeState};

    for (text, state) in [
        ("UNKNOWN", ShapeState::UnknownValue),
        ("UNKNOWN_ENUM_VALUE", ShapeState::UnknownEnumValue),
        ("in-progress", ShapeState::InProgress2),
        ("", ShapeState::Empty),
        ("1.5", ShapeState::V1_5),
        ("NO", ShapeState::No),
        ("WHAT_IS_THIS", ShapeState::from("WHAT_IS_THIS".to_owned())),
    ] {
        let shape: Shape = roundtrip(json!({ "state": text }));
        assert_eq!(shape.state, Some(state));
        assert_eq!(shape.state.as_ref().map(ShapeState::as_str), Some(text));
    }
    assert!(matches!(ShapeState::from("WHAT_IS_THIS"), ShapeState::Unknown(_)));
    assert_eq!(format!("{:?}", ShapeState::from("WHAT_IS_THIS")), r#"Unknown("WHAT_IS_THIS")"#);
}

/// A program that compares with a value that its version of the crate does not know keeps working when a
/// later version has a variant for the value.
#[test]
fn string_of_a_known_value_is_never_unknown() {
    use colliding_enum_values::models::ShapeState;

    for state in [ShapeState::from("NO"), ShapeState::from("NO".to_owned())] {
        assert_eq!((state.as_str(), &state), ("NO", &ShapeState::No));
    }
    let read: ShapeState = serde_json::from_str("\"NO\"").unwrap();
    assert_eq!(read, ShapeState::No);
}

#[test]
fn enum_is_named_after_its_location() {
    use enum_values_that_change::models::{
        CreateJobDetails, CreateJobDetailsPriority, Job, JobLifecycleState, JobPriority,
        JobVersioning, NodeGroupDetails, NodeGroupDetailsSize, Pipeline, PipelineLifecycleState,
        PipelineStepValue,
    };

    // Also for equal values, because either can get another value.
    let job = Job { lifecycle_state: Some(JobLifecycleState::Active), ..Job::default() };
    let pipeline = Pipeline {
        lifecycle_state: Some(PipelineLifecycleState::Active),
        step: Some(PipelineStepValue::Last),
        ..Pipeline::default()
    };
    let state = job.lifecycle_state.as_ref().map(JobLifecycleState::as_str);
    assert_eq!(state, pipeline.lifecycle_state.as_ref().map(PipelineLifecycleState::as_str));
    roundtrip::<Pipeline>(serde_json::to_value(&pipeline).unwrap());
    let details = CreateJobDetails::new()
        .with_priority(CreateJobDetailsPriority::Default)
        .with_versioning(JobVersioning::Off);
    assert_eq!(details.versioning, Some(JobVersioning::from("OFF")));
    let job = Job {
        priority: Some(JobPriority::High),
        versioning: Some(JobVersioning::Paused),
        ..Job::default()
    };
    roundtrip::<Job>(serde_json::to_value(&job).unwrap());
    let group =
        NodeGroupDetails { size: Some(NodeGroupDetailsSize::Large), ..NodeGroupDetails::default() };
    roundtrip::<NodeGroupDetails>(serde_json::to_value(&group).unwrap());
}

#[test]
fn unknown_subtypes_keep_their_json() {
    use nested_discriminator::models::Source;

    let json =
        json!({ "sourceType": "CARRIER_PIGEON", "displayName": "x", "wings": [1, 2.5, null] });
    let source: Source = roundtrip(json.clone());
    assert_eq!(source.display_name(), Some("x"));
    assert_eq!((source.priority(), source.as_file()), (None, None));
    assert_eq!(source, Source::Unknown(json));
}

#[test]
fn plain_fields_of_unknown_subtypes_are_read() {
    use field_named_like_a_cast::models::{FileSource, Source, SourceNextState, SourceState};

    let source: Source = serde_json::from_value(json!({
        "type": "TAPE", "asFile": "a", "state": "PAUSED", "nextState": "ACTIVE", "size": 7.0,
        "timeCreated": "2024-01-02T03:04:05Z", "labels": { "a": "b" },
    }))
    .unwrap();
    assert_eq!((source.as_file(), source.size()), (Some("a"), Some(7)));
    assert_eq!(source.state(), Some(SourceState::from("PAUSED")));
    assert_eq!(source.next_state(), Some(SourceNextState::Active));
    assert_eq!(source.time_created().unwrap().timestamp(), 1_704_164_645);
    assert_eq!((source.labels(), source.as_file_(), source.as_self()), (None, None, None));
    let odd: Source = serde_json::from_value(json!({ "size": "7", "asFile": null })).unwrap();
    assert_eq!((odd.size(), odd.as_file(), odd.state()), (None, None, None));

    let file = FileSource::new("ACTIVE").with_path("p").with_as_file("f");
    let source = Source::from(file.clone());
    assert_eq!((source.as_file_(), source.as_file()), (Some(&file), Some("f")));
    assert_eq!((source.state(), source.next_state()), (Some(SourceState::Active), None));
}

#[test]
fn nested_subtypes_write_all_discriminators() {
    use nested_discriminator::models::{
        BucketSource, FileSource, KafkaSource, Source, StreamSource,
    };

    let kafka = KafkaSource::new("events", 3).with_topic("t");
    let source = Source::from(StreamSource::from(kafka));
    assert_eq!((source.display_name(), source.priority()), (Some("events"), Some(3)));
    let json = json!({
        "sourceType": "STREAM", "streamType": "KAFKA", "displayName": "events", "priority": 3, "topic": "t",
    });
    assert_eq!(roundtrip::<Source>(json), source);

    // The discriminator can be at any position, and the field can be missing.
    let text = r#"{"bucket": "b", "comment": "c", "sourceType": "BUCKET"}"#;
    let source: Source = serde_json::from_str(text).unwrap();
    assert_eq!(source.as_bucket(), Some(&BucketSource::new("", 0, "c", "b")));
    assert_eq!((source.as_file(), source.as_stream()), (None, None));
    assert_eq!(source.comment(), Some("c"));
    assert!(matches!(FileSource::new("f", 1).into(), Source::File(_)));
}

#[test]
fn recursive_models_are_finite() {
    use recursive_model::models::{AllRule, Leaf, Node, NotRule, Rule};

    let never = Rule::from(NotRule::new(AllRule::new()));
    let node = Node::new(Leaf::new()).with_rule(never).with_next(Node::default());
    let json = serde_json::to_value(&node).unwrap();
    assert_eq!(json["rule"], json!({ "kind": "NOT", "rule": { "kind": "ALL" } }));
    let rule: Rule = roundtrip(json["rule"].clone());
    assert_eq!(Some(rule), node.rule);
}

/// Warnings are errors, so the tables of the crate must not warn of their own deprecated fields.
#[test]
fn deprecated_fields_are_read_and_written() {
    use deprecated_fields::models::{CreateJobDetails, Source, UpdateJobDetails};

    let source: Source = roundtrip(json!({"kind": "FILE", "path": "a", "size": 1}));
    assert_eq!(source.path(), Some("a"));
    let details = CreateJobDetails::new("a").with_name("b").with_source(source);
    let parent = CreateJobDetails::new("c").with_parent(details);
    roundtrip::<CreateJobDetails>(serde_json::to_value(&parent).unwrap());
    let details = UpdateJobDetails::new().clear_name();
    assert_eq!(serde_json::to_value(&details).unwrap(), json!({"name": null}));
}

#[test]
fn cleared_field_is_null() {
    use update_model::models::UpdateJobDetails;

    let details = UpdateJobDetails::new(7).clear_display_name().clear_type();
    let json = serde_json::to_string(&details).unwrap();
    assert_eq!(json, r#"{"version":7,"displayName":null,"type":null}"#);

    let details = details.with_display_name("again");
    let json = serde_json::to_string(&details).unwrap();
    assert_eq!(json, r#"{"version":7,"displayName":"again","type":null}"#);
}

#[test]
fn missing_and_null_fields_keep_their_defaults() {
    use inline_objects::models::Formats;

    let value: Formats = serde_json::from_str(
        r#"{"long": null, "int": 3000000000.0, "secret": "s3cret", "day": "2024-01-02T00:00:00Z", "more": {}}"#,
    )
    .unwrap();
    assert_eq!((value.long, value.int, value.flag), (0, 3_000_000_000, false));
    assert_eq!(value.day.to_string(), "2024-01-02");
    assert!(!format!("{value:?}").contains("s3cret"));
}
