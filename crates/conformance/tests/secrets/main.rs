//! Secrets in the bodies and headers of the services are never printed, and no field that sounds
//! like a secret is overlooked.
//!
//! A new field that sounds like one fails here until an overlay sets `format: password`, or
//! `judged.rs` has a reason why it is not secret.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

mod document;
mod judged;

use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, RetryPolicy};
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::document::is_secret;
use crate::judged::{JUDGED, looks_secret};

/// The string that must not be printed.
const SECRET: &str = "hunter2-hunter2";

#[test]
fn secret_sounding_names_are_marked_or_judged() {
    let documents = document::all();
    let members: Vec<_> = documents.iter().flat_map(|document| document.members()).collect();
    let doubtful: BTreeSet<_> = members
        .iter()
        .filter(|member| looks_secret(member.name))
        .filter(|member| can_hold_a_secret(member.schema) && !is_secret(member.schema))
        .map(|member| member.path.as_str())
        .collect();
    let judged: BTreeSet<_> = JUDGED.iter().flat_map(|(_, paths)| paths.iter().copied()).collect();
    let new: Vec<_> = doubtful.difference(&judged).collect();
    assert!(new.is_empty(), "neither `format: password` nor judged: {new:#?}");
    let gone: Vec<_> = judged.difference(&doubtful).collect();
    assert!(gone.is_empty(), "judged, but secret or gone: {gone:#?}");
}

/// Strings, lists and maps of them, and any JSON.
fn can_hold_a_secret(schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("string") => {
            schema.get("enum").is_none()
                && !matches!(schema["format"].as_str(), Some("date" | "date-time"))
        }
        Some("array") => {
            schema["items"].get("$ref").is_none() && can_hold_a_secret(&schema["items"])
        }
        Some("object") if schema.get("properties").is_none() => {
            let inner = &schema["additionalProperties"];
            !inner.is_object() || inner.get("$ref").is_none() && can_hold_a_secret(inner)
        }
        Some(_) => false,
        // A model, whose fields are checked one by one, or any JSON.
        None => schema.get("allOf").is_none(),
    }
}

#[test]
fn models_are_printed_without_secrets() {
    let mut seen = 0;
    for document in document::all() {
        for (model, members) in document.secrets() {
            for (member, schema) in members {
                let value = match schema["type"].as_str() {
                    Some("array") => json!([SECRET]),
                    Some("object") => json!({ "entry": SECRET }),
                    _ => json!(SECRET),
                };
                let json = json!({ member: value });
                let what = format!("{} {model}.{member}", document.service.name);
                let debug = document.service.debug(model, &json).expect(&what).expect(&what);
                assert!(!debug.contains(SECRET), "{what}: {debug}");
                assert!(debug.contains("REDACTED"), "{what}: {debug}");
                // The secret itself is still there.
                let again = document.service.again(model, &json).expect(&what).expect(&what);
                assert_eq!(again[member], value, "{what}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 18, "{seen}");
}

/// Responds to all requests with the same body.
#[derive(Debug, Clone, Default)]
struct Canned(Arc<Mutex<String>>);

impl Transport for Canned {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let body = ByteStream::from(self.0.lock().unwrap().clone());
        let answer = http::Response::builder().header("content-type", "application/json");
        Box::pin(async { Ok(answer.body(body).unwrap()) })
    }
}

/// Records the wire log.
#[derive(Clone, Default)]
struct WireLog(Arc<Mutex<String>>);

struct Writing<'a>(&'a mut String);

impl Visit for Writing<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        _ = writeln!(self.0, "{field} = {value:?}");
    }
}

impl Subscriber for WireLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "oci_sdk_core::wire"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Writing(&mut self.0.lock().unwrap()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Calls every operation, with all fields of its body and its response and all its secret headers.
#[tokio::test(flavor = "current_thread")]
async fn wire_log_has_no_secret_of_any_operation() {
    let log = WireLog::default();
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    let canned = Canned::default();
    let config = Config::builder()
        .with_retry(RetryPolicy::none())
        .without_circuit_breaker()
        .with_credentials(ApiKey::new("tenancy", "user", PrivateKey::generate().unwrap()))
        .with_region("us-phoenix-1")
        .with_transport(canned.clone())
        .with_wire_log(true)
        .load()
        .await
        .unwrap();
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for document in document::all() {
        for (id, operation) in document.operations() {
            let args = document.arguments(operation, SECRET);
            let answer = document.answer(operation, SECRET).unwrap_or(json!({})).to_string();
            canned.0.lock().unwrap().clone_from(&answer);
            let known = document.service.operation(None, id).unwrap();
            let result = known.call(&config, &args).await.expect(id);
            let text = std::mem::take(&mut *log.0.lock().unwrap());
            assert!(text.contains("message = response"), "{id}: {result:?}\n{text}");
            assert!(!text.contains(SECRET), "{id}:\n{text}");
            if args.to_string().contains(SECRET) {
                sent.push(id.to_owned());
            }
            if answer.contains(SECRET) {
                received.push(id.to_owned());
            }
            if let Err(error) = &result {
                assert!(!format!("{error:?}").contains(SECRET), "{id}: {error:?}");
            }
        }
    }
    for id in ["PutObject", "CopyObject", "ReencryptObject", "CreateDbCredential"] {
        assert!(sent.iter().any(|other| other == id), "{id}: {sent:?}");
    }
    for id in ["CreateCustomerSecretKey", "CreatePreauthenticatedRequest", "CreateApiKey"] {
        assert!(received.iter().any(|other| other == id), "{id}: {received:?}");
    }
    assert!(sent.len() >= 13 && received.len() >= 33, "{} {}", sent.len(), received.len());
}
