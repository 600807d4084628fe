//! Secrets in the bodies and headers of the services are never printed, and no field that sounds
//! like a secret is overlooked.
//!
//! `spec/secrecy.yaml` decides which fields are secret. A test of the generator fails for a field that
//! sounds like a secret and is not decided.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

mod document;

use std::fmt::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};

use oci_sdk_codegen::{Decision, Secrecy};
use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, RetryPolicy};
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::document::is_secret;

/// The string that must not be printed.
const SECRET: &str = "hunter2-hunter2";

#[test]
fn decisions_are_applied() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/secrecy.yaml");
    let text = std::fs::read_to_string(file).unwrap();
    let secrecy = Secrecy::read("spec/secrecy.yaml", &text).unwrap();
    let documents = document::all();
    let mut decided = 0;
    for document in &documents {
        for member in document.members().iter().filter(|member| is_string(member.schema)) {
            let name = document.service.name;
            let decision = secrecy.decide(name, &member.path, member.name);
            decided += usize::from(decision.is_some());
            if decision.is_some_and(Decision::is_secret) && !member.in_url {
                assert!(is_secret(member.schema), "not marked: {}", member.path);
            }
        }
    }
    assert!(decided >= 100, "{decided}");
}

/// Whether a schema is a string, or a list or a map of strings. Any JSON cannot be marked.
fn is_string(schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("string") => {
            schema.get("enum").is_none()
                && !matches!(schema["format"].as_str(), Some("date" | "date-time"))
        }
        Some("array") => is_string(&schema["items"]),
        Some("object") if schema.get("properties").is_none() => {
            is_string(&schema["additionalProperties"])
        }
        _ => false,
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
