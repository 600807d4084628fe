//! Secrets do not appear in `Debug` output, errors and logs.
//!
//! Every kind of credentials is used without and with every fault, while its output is collected.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::fmt::{Debug, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oci_sdk_core::auth::{ApiKey, Credentials, Principal, PrivateKey, SessionToken};
use oci_sdk_core::config::{Environment, Profile};
use oci_sdk_core::sign::{Payload, SignedHeaders, SigningString, sign};
use serde_json::Value;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const PASS_PHRASE: &str = "hunter2-pass-phrase";
const TOKEN: &str = "hunter2-token";
const OBO_TOKEN: &str = "hunter2-obo-token";

/// The collected output and log.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<String>>);

impl Seen {
    fn note(&self, value: impl Debug) {
        writeln!(self.0.lock().unwrap(), "{value:?}").unwrap();
    }

    fn note_error<T>(&self, result: Result<T, oci_sdk_core::Error>) {
        let Err(error) = result else { panic!("this should have failed") };
        writeln!(self.0.lock().unwrap(), "{error}\n{error:#}\n{error:?}\n{error:#?}").unwrap();
    }

    fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl Visit for Seen {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{field} = {value:?}").unwrap();
    }
}

impl Subscriber for Seen {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Runs `scene` with full logging, and returns the output.
fn watch<F: Future<Output = ()>>(scene: impl FnOnce(Seen) -> F) -> String {
    let seen = Seen::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(seen.clone(), || runtime.block_on(scene(seen.clone())));
    seen.text()
}

#[track_caller]
fn shows_no_secret(text: &str) {
    let pem = pem("pkcs8");
    let key_lines = pem.lines().filter(|line| !line.starts_with('-')).map(str::trim);
    for secret in [PASS_PHRASE, TOKEN, OBO_TOKEN, "hunter2"].into_iter().chain(key_lines) {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

fn keys() -> Value {
    let vectors: Value = serde_json::from_str(include_str!("vectors/signing.json")).unwrap();
    vectors["keys"].clone()
}

fn pem(encoding: &str) -> String {
    let keys = keys();
    let encoding = &keys["encodings"][encoding];
    let label = encoding["pem_label"].as_str().unwrap();
    let base64 = encoding["base64"].as_str().unwrap();
    let lines: Vec<&str> =
        base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

fn write(directory: &Path, name: &str, text: &str) -> std::path::PathBuf {
    let path = directory.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Signs a request, and returns its `Debug` output.
async fn sign_something(credentials: &dyn Credentials, seen: &Seen) {
    let principal = credentials.principal().await.unwrap();
    seen.note(&principal);
    let principal = principal.with_delegation_token(OBO_TOKEN).unwrap();
    seen.note(&principal);
    let (mut parts, ()) = http::Request::post("https://h.example").body(()).unwrap().into_parts();
    sign(&mut parts, Payload::Bytes(b"{}"), &principal, SystemTime::now()).await.unwrap();
    seen.note(&parts);
}

#[test]
fn private_keys() {
    shows_no_secret(&watch(|seen| async move {
        seen.note(PrivateKey::from_pem(&pem("pkcs8"), Some(PASS_PHRASE), "key").unwrap());
        seen.note(PrivateKey::generate().unwrap());
        let encrypted = pem("pkcs8_encrypted");
        seen.note_error(PrivateKey::from_pem(&encrypted, Some(PASS_PHRASE), "key"));
        seen.note_error(PrivateKey::from_pem(&pem("pkcs8").replace("END", "ENDE"), None, "key"));
        seen.note_error(PrivateKey::from_pem(&pem("pkcs8").replace('A', "!"), None, "key"));
        let der =
            STANDARD.decode(keys()["encodings"]["pkcs8"]["base64"].as_str().unwrap()).unwrap();
        let cut = STANDARD.encode(&der[..der.len() - 9]);
        let cut = format!("-----BEGIN PRIVATE KEY-----\n{cut}\n-----END PRIVATE KEY-----");
        seen.note_error(PrivateKey::from_pem(&cut, None, "key"));
    }));
}

#[test]
fn api_keys() {
    let text = watch(|seen| async move {
        let key = PrivateKey::from_pem(&pem("pkcs8"), None, "key").unwrap();
        let credentials = ApiKey::new("tenancy", "user", key).with_fingerprint("00:11");
        seen.note(&credentials);
        sign_something(&credentials, &seen).await;
    });
    shows_no_secret(&text);
    // That it was traced at all, and with both fingerprints.
    assert!(text.contains("configured = \"00:11\""), "{text}");
    assert!(text.contains("computed = \"8a:50:"), "{text}");
}

#[test]
fn session_tokens() {
    let text = watch(|seen| async move {
        tokio::time::pause();
        let home = tempfile::tempdir().unwrap();
        let key_file = write(home.path(), "key", &pem("pkcs8"));
        let claims = URL_SAFE_NO_PAD.encode(r#"{"exp": 32503680000}"#);
        let valid = format!("{TOKEN}.{claims}.{TOKEN}");
        let token_file = write(home.path(), "token", &valid);
        let session = SessionToken::new(&token_file, &key_file).with_pass_phrase(PASS_PHRASE);
        sign_something(&session, &seen).await;
        seen.note(&session);

        // A file that is being written: traced, and the token that is held goes on.
        write(home.path(), "token", &format!("{TOKEN} {TOKEN}"));
        tokio::time::advance(Duration::from_secs(1)).await;
        sign_something(&session, &seen).await;
        let held = session.principal().await.unwrap();
        seen.note_error(session.refresh(&held).await);

        let claims = URL_SAFE_NO_PAD.encode(r#"{"exp": 1}"#);
        write(home.path(), "token", &format!("{TOKEN}.{claims}.{TOKEN}"));
        tokio::time::advance(Duration::from_secs(1)).await;
        seen.note_error(session.principal().await);
        write(home.path(), "token", "");
        seen.note_error(session.principal().await);
        write(home.path(), "key", "");
        write(home.path(), "token", TOKEN);
        seen.note_error(session.principal().await);
        let key = PrivateKey::from_pem(&pem("pkcs8"), None, "key").unwrap();
        seen.note(SessionToken::with_key(token_file, key));
    });
    shows_no_secret(&text);
    assert!(text.contains("ST$REDACTED"), "{text}");
    assert!(text.contains("the cached one is used"), "{text}");
}

#[test]
fn principals_of_all_kinds() {
    shows_no_secret(&watch(|seen| async move {
        let key = Arc::new(PrivateKey::from_pem(&pem("pkcs8"), None, "key").unwrap());
        let principal = Principal::new(format!("ST${TOKEN}\n"), key);
        seen.note(&principal);
        let (mut parts, ()) =
            http::Request::get("https://h.example").body(()).unwrap().into_parts();
        seen.note_error(sign(&mut parts, Payload::None, &principal, SystemTime::now()).await);
        seen.note_error(principal.with_delegation_token(&format!("{OBO_TOKEN}\nx")));
    }));
}

#[test]
fn delegation_tokens_that_the_caller_sets() {
    let text = watch(|seen| async move {
        let (mut parts, ()) =
            http::Request::get("https://h.example").body(()).unwrap().into_parts();
        parts.headers.insert("opc-obo-token", OBO_TOKEN.parse().unwrap());
        let string = SigningString::prepare(
            &mut parts,
            Payload::None,
            SignedHeaders::Service,
            SystemTime::now(),
        );
        let string = string.unwrap();
        assert!(string.as_str().contains(OBO_TOKEN), "it is signed");
        seen.note(&string);
        seen.note(&parts);

        parts.headers.append("opc-obo-token", OBO_TOKEN.parse().unwrap());
        let now = SystemTime::now();
        seen.note_error(SigningString::prepare(
            &mut parts,
            Payload::None,
            SignedHeaders::Service,
            now,
        ));
        seen.note(&parts);
    });
    shows_no_secret(&text);
    assert!(text.contains("date (request-target) host opc-obo-token"), "{text}");
}

#[test]
fn profiles() {
    shows_no_secret(&watch(|seen| async move {
        let home = tempfile::tempdir().unwrap();
        write(home.path(), "key", &pem("pkcs8_encrypted"));
        let environment = Environment::from_vars([("OCI_X", PASS_PHRASE)]).with_home(home.path());
        seen.note(&environment);
        let (tenancy, user) = (keys()["tenancy"].clone(), keys()["user"].clone());
        let (tenancy, user) = (tenancy.as_str().unwrap(), user.as_str().unwrap());
        let good = format!(
            "[DEFAULT]\nuser={user}\ntenancy={tenancy}\nkey_file=~/key\nregion=phx\npass_phrase={PASS_PHRASE}\n"
        );
        for text in [
            good.clone(),
            good.replace("pass_phrase", "  pass_phrase"),
            good.replace("pass_phrase=", "key_content="),
            good.replace("[DEFAULT]", ""),
            good.replace("pass_phrase=", "pass_phrase "),
            good.replace("pass_phrase=", "="),
            format!("{good}pass_phrase={PASS_PHRASE}"),
            format!("{good}[{PASS_PHRASE}"),
            format!("{good}endpoint=https://me:{PASS_PHRASE}@h.example"),
        ] {
            let path = write(home.path(), "config", &text);
            match Profile::load(Some(&path), "DEFAULT", &environment).await {
                Ok(profile) => {
                    seen.note(&profile);
                    seen.note_error(profile.credentials().await);
                }
                Err(error) => seen.note_error::<()>(Err(error)),
            }
        }
    }));
}
