//! Secrets are never printed: not by `Debug`, not by `Display`, not in traces.
//!
//! A separate program, because a subscriber that records everything has to be the only one.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

#[path = "../end_to_end/local.rs"]
mod local;

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_core::Config;
use oci_sdk_core::auth::{PrivateKey, SessionToken};
use oci_sdk_emulator::Fault;
use oci_sdk_work_requests::WorkRequestClient;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::local::Local;

/// Records all traces of all crates at all levels.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

struct Writing<'a>(&'a mut String);

impl Visit for Writing<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        _ = writeln!(self.0, "{field} = {value:?}");
    }
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = self.0.lock().unwrap();
        _ = writeln!(text, "span {}", span.metadata().name());
        span.record(&mut Writing(&mut text));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Writing(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Writing(&mut self.0.lock().unwrap()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test(flavor = "current_thread")]
async fn no_secret_is_printed() {
    const TOKEN: &str = "eyJ0b2tlbg.eyJzZWNyZXQ.c2lnbmF0dXJl";
    let everything = Everything::default();
    tracing::subscriber::set_global_default(everything.clone()).unwrap();
    let mut printed = String::new();

    let local = Local::start().await;
    let key_text = local.identity.private_key_pem.clone();
    let key = || PrivateKey::from_pem(&key_text, None, "a test").unwrap();
    local.emulator.register_key(format!("ST${TOKEN}"), &key().public_key_pem()).unwrap();
    let token_file = local.folder.path().join("token");
    std::fs::write(&token_file, TOKEN).unwrap();
    let session = SessionToken::with_key(&token_file, key());

    let by_api_key = local.config().load().await.unwrap();
    let by_session = local.config().with_credentials(session).load().await.unwrap();
    for config in [&by_api_key, &by_session] {
        let client = WorkRequestClient::new(config).unwrap();
        let request = client.list_work_requests("ocid1.compartment.oc1..a");
        _ = write!(printed, "{config:?} {config:#?} {client:?} {request:?} {:?}", config.profile());
        let page = request.clone().await.unwrap();
        _ = write!(printed, "{page:?}");
        local.emulator.fail_next(Fault::status(500));
        let error = request.clone().await.unwrap_err();
        _ = write!(printed, "{error} {error:#} {error:?}");
        local.emulator.fail_next(Fault::reset());
        let error = request.await.unwrap_err();
        _ = write!(printed, "{error} {error:#} {error:?}");
    }
    _ = write!(printed, "{:?} {:#?}", key(), key());
    let wrong = PrivateKey::from_pem(&key_text[..key_text.len() / 2], Some("hunter2"), "a test");
    let wrong = wrong.unwrap_err();
    _ = write!(printed, "{wrong} {wrong:#} {wrong:?}");
    let missing = Config::builder()
        .with_config_file(local.folder.path().join("config"))
        .with_profile("NONE")
        .load()
        .await
        .unwrap_err();
    _ = write!(printed, "{missing} {missing:#} {missing:?}");

    let traced = std::mem::take(&mut *everything.0.lock().unwrap());
    // The record must contain our spans and those of the libraries; otherwise the test proves nothing.
    assert!(traced.contains("span oci_call"), "{traced}");
    assert!(traced.contains("operation = \"ListWorkRequests\""), "{traced}");
    assert!(traced.contains("opc_request_id = "), "{traced}");

    let signatures: Vec<_> = local
        .emulator
        .requests()
        .iter()
        .map(|request| {
            let header = request.header("authorization");
            let (_, rest) = header.split_once("signature=\"").unwrap();
            rest.split('"').next().unwrap().to_owned()
        })
        .collect();
    assert!(signatures.len() >= 6 && STANDARD.decode(&signatures[0]).is_ok(), "{signatures:?}");
    let key_lines: Vec<_> = key_text.lines().filter(|line| line.len() == 64).collect();
    assert!(key_lines.len() > 20);
    for secret in signatures.iter().map(String::as_str).chain(key_lines).chain([TOKEN, "hunter2"]) {
        assert!(!printed.contains(secret), "{secret} is printed");
        assert!(!traced.contains(secret), "{secret} is traced");
    }
}
