//! The features that can be disabled: without them, what needs them is an error that names them.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

use std::path::Path;

use http::Method;
use oci_sdk_core::auth::{Credentials, InstancePrincipal, PrivateKey, ResourcePrincipal};
use oci_sdk_core::config::{Environment, Profile};
use oci_sdk_core::{Client, Config, Error, Operation, Request, Service};
use oci_sdk_emulator::{Emulator, WorkRequestSeed};
use serde_json::Value;

static WORK_REQUESTS: Service =
    Service::new("work-requests", "https://iaas.{region}.{secondLevelDomain}", "/20160918");
static GET_WORK_REQUEST: Operation =
    Operation::new(Method::GET, "GetWorkRequest", "/workRequests/{workRequestId}");

/// Checks that the result is an error that names the feature if the feature is disabled.
#[track_caller]
fn needs<T>(feature: &str, is_enabled: bool, result: Result<T, Error>) {
    let message = result.err().map(|error| error.to_string());
    let advice = format!("enable the feature `{feature}` of oci-sdk-core");
    match (is_enabled, &message) {
        (true, None) => {}
        (false, Some(message)) if message.contains(&advice) => {}
        _ => panic!("{feature}: {is_enabled}, {message:?}"),
    }
}

/// Returns the test key of the signing vectors in a PEM encoding, and its pass phrase.
fn encrypted_key(encoding: &str) -> (String, String) {
    let file = include_str!("vectors/signing.json");
    let keys = serde_json::from_str::<Value>(file).unwrap()["keys"].take();
    let encoding = &keys["encodings"][encoding];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let headers = encoding["pem_headers"].as_array().unwrap().iter();
    let headers: String = headers.map(|line| text(line) + "\n").collect();
    let separator = if headers.is_empty() { "" } else { "\n" };
    let (label, content) = (text(&encoding["pem_label"]), text(&encoding["base64"]));
    let pem =
        format!("-----BEGIN {label}-----\n{headers}{separator}{content}\n-----END {label}-----\n");
    (pem, text(&keys["passphrase"]))
}

#[tokio::test]
async fn encrypted_keys_need_their_feature() {
    oci_sdk_witness::watch();
    const ENABLED: bool = cfg!(feature = "encrypted-keys");
    let folder = tempfile::tempdir().unwrap();
    for encoding in ["pkcs8_encrypted", "pkcs1_encrypted"] {
        let (pem, pass_phrase) = encrypted_key(encoding);
        needs("encrypted-keys", ENABLED, PrivateKey::from_pem(&pem, Some(&pass_phrase), "key"));
        let path = folder.path().join("key.pem");
        std::fs::write(&path, &pem).unwrap();
        let environment = Environment::from_vars([("", ""); 0]).with_home(folder.path());
        let profile = Profile::new("a test", &environment)
            .with("tenancy", "ocid1.tenancy.oc1..a")
            .with("user", "ocid1.user.oc1..a")
            .with("region", "us-phoenix-1")
            .with("key_file", path.display().to_string())
            .with("pass_phrase", &pass_phrase);
        needs("encrypted-keys", ENABLED, profile.credentials().await);
    }
    let key = PrivateKey::generate().unwrap().to_pem().unwrap();
    PrivateKey::from_pem(&key, Some("not needed"), "a key without encryption").unwrap();
}

struct Instance {
    emulator: Emulator,
    id: String,
}

impl Instance {
    async fn start() -> Self {
        oci_sdk_witness::watch();
        let emulator = Emulator::builder().services(["work-requests"]).start().await.unwrap();
        let id = emulator.work_requests().seed(WorkRequestSeed::new(emulator.auth().tenancy()));
        Self { emulator, id }
    }

    fn environment(&self, home: &Path, more: &[(&str, &str)]) -> Environment {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Environment::from_vars(self.emulator.auth().instance_environment().into_iter().chain(more))
            .with_home(home)
    }

    /// Loads a configuration, and makes a call.
    async fn call(&self, environment: Environment) -> Result<(), Error> {
        let config = Config::builder()
            .with_environment(environment)
            .with_cli_variables()
            .with_endpoint(self.emulator.endpoint())
            .load()
            .await?;
        let client = Client::new(&config, &WORK_REQUESTS)?;
        let mut request = Request::new(&client, &GET_WORK_REQUEST);
        request.path("workRequestId", self.id.as_str());
        request.send_json::<Value>().await.map(drop)
    }
}

#[tokio::test]
async fn instance_principals_need_their_feature() {
    const ENABLED: bool = cfg!(feature = "instance-principal");
    const FEATURE: &str = "instance-principal";
    let instance = Instance::start().await;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path();

    // The default chain finds the metadata service, and so does not skip the instance principal.
    needs(FEATURE, ENABLED, instance.call(instance.environment(home, &[])).await);
    let by_variable = instance.environment(home, &[("OCI_CLI_AUTH", "instance_principal")]);
    needs(FEATURE, ENABLED, instance.call(by_variable).await);

    let environment = instance.environment(home, &[]);
    let profile = Profile::new("a test", &environment)
        .with("authentication_type", "instance_principal")
        .with("region", "us-phoenix-1");
    needs(FEATURE, ENABLED, profile.credentials().await);

    let principal = || InstancePrincipal::builder().with_environment(environment.clone()).build();
    needs(FEATURE, ENABLED, principal().principal().await);
    needs(FEATURE, ENABLED, principal().tenancy().await);
    needs(FEATURE, ENABLED, principal().region().await);
    if !ENABLED {
        assert_eq!(instance.emulator.requests().len(), 1, "only the search has sent a request");
    }

    let version = ("OCI_RESOURCE_PRINCIPAL_VERSION", "1.1");
    let endpoint = ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", "http://127.0.0.1:1");
    let environment = instance.environment(home, &[version, endpoint]);
    needs(FEATURE, ENABLED, ResourcePrincipal::from_environment(&environment));
}
