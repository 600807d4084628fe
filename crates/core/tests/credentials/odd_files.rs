//! Files of settings and credentials that are not regular files, or far too large.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use oci_sdk_core::auth::{
    BoxFuture, Credentials, Delegated, DomainClient, InstancePrincipal, NoAuth, PrivateKey,
    ResourcePrincipal, SessionToken, TokenExchange, WorkloadIdentity,
};
use oci_sdk_core::config::{ConfigFile, Environment, Profile};
use oci_sdk_core::transport::{ClientCertificate, HttpTransport};
use oci_sdk_core::{Config, Error};

use crate::providers::transport;

/// Far longer than any step takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A setting that names a file, and the code that reads it.
type Place = (&'static str, fn(PathBuf) -> BoxFuture<'static, Result<(), Error>>);

/// Wraps the result of a place.
macro_rules! place {
    ($what:literal, $path:ident => $read:expr) => {
        ($what, |$path| Box::pin(async move { $read.map(|_| ()) }))
    };
}

/// A regular file without usable content.
const ANY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");

/// Every setting that names a file.
const PLACES: [Place; 20] = [
    place!("OCI_CONFIG_FILE", path => {
        let environment = Environment::from_vars([("OCI_CONFIG_FILE", path)]);
        Config::builder().with_environment(environment).load().await
    }),
    place!("with_config_file", path => {
        Config::builder().with_environment(nothing()).with_config_file(path).load().await
    }),
    place!("ConfigFile::load", path => ConfigFile::load(path, &nothing()).await),
    place!("key_file of a profile", path => profile(&[("key_file", &path)]).credentials().await),
    place!("key_file of a session", path => {
        profile(&[("key_file", &path), ("security_token_file", &path)]).credentials().await
    }),
    place!("delegation_token_file", path => {
        let kind = Path::new("instance_principal");
        let profile = profile(&[("authentication_type", kind), ("delegation_token_file", &path)]);
        profile.credentials().await?.principal().await
    }),
    place!("PrivateKey::from_file", path => PrivateKey::from_file(path, None).await),
    place!("token of a session", path => {
        SessionToken::with_key(path, PrivateKey::generate().unwrap()).load().await
    }),
    place!("key of a session", path => SessionToken::new(token().path(), path).load().await),
    place!("Delegated::from_file", path => Delegated::from_file(NoAuth, path).principal().await),
    place!("token of a resource", path => {
        ResourcePrincipal::from_files(path, key().path()).principal().await
    }),
    place!("key of a resource", path => ResourcePrincipal::from_files(ANY, path).principal().await),
    place!("token of a service account", path => {
        WorkloadIdentity::at("http://127.0.0.1:1", path, transport()).principal().await
    }),
    place!("token of another provider", path => {
        let client = DomainClient::new("client", "secret");
        let builder = TokenExchange::builder("http://127.0.0.1:1", client);
        builder.with_token_file(path).with_transport(transport()).build()?.principal().await
    }),
    place!("certificate of an instance", path => {
        let key = key();
        let builder = InstancePrincipal::builder().with_environment(nothing());
        builder.with_certificates(path, key.path(), [key.path()]).build().principal().await
    }),
    place!("key of an instance", path => {
        let builder = InstancePrincipal::builder().with_environment(nothing());
        builder.with_certificates(ANY, path, [ANY]).build().principal().await
    }),
    place!("CA of a transport", path => HttpTransport::builder().with_ca_file(path).build().await),
    place!("certificate of a client", path => {
        let certificate = ClientCertificate::from_files(path, ANY);
        HttpTransport::builder().with_client_certificate(certificate).build().await
    }),
    place!("CA of a cluster", path => {
        let token = oci_sdk_emulator::Emulator::start().await.unwrap().auth().issue_service_account_token();
        let environment = Environment::from_vars([
            ("KUBERNETES_SERVICE_HOST", "127.0.0.1"),
            ("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", path.to_str().unwrap()),
        ]);
        let workload = WorkloadIdentity::from_environment(&environment)?;
        workload.with_service_account_token(token).principal().await
    }),
    place!("developer tool configuration", path => {
        let name = "OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH";
        let environment = Environment::from_vars([(name, path)]);
        Config::builder().with_environment(environment).with_credentials(NoAuth).load().await
    }),
];

fn nothing() -> Environment {
    Environment::from_vars([("", ""); 0])
}

/// A profile with all other settings.
fn profile(settings: &[(&str, &Path)]) -> Profile {
    let profile = Profile::new("TEST", &nothing())
        .with("tenancy", "ocid1.tenancy.oc1..a")
        .with("user", "ocid1.user.oc1..b")
        .with("region", "phx");
    let set =
        |profile: Profile, (key, value): &(&str, &Path)| profile.with(key, value.to_str().unwrap());
    settings.iter().fold(profile, set)
}

/// A file with a private key.
fn key() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, PrivateKey::generate().unwrap().to_pem().unwrap()).unwrap();
    file
}

/// A file with a token.
fn token() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, "a.b.c").unwrap();
    file
}

/// Checks that each place rejects the file, with an error that names it and contains `why`.
async fn is_rejected(path: &Path, why: &str) {
    for (what, read) in PLACES {
        let result = tokio::time::timeout(PATIENCE, read(path.to_owned())).await;
        let error = result.unwrap_or_else(|_| panic!("{what} is read for ever")).unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&path.display().to_string()), "{what}: {text}");
        // A profile has its own message.
        assert!(text.contains(why) || text.contains("is not a regular file"), "{what}: {text}");
    }
}

#[tokio::test]
async fn directory_is_rejected() {
    let folder = tempfile::tempdir().unwrap();
    is_rejected(folder.path(), "it is a directory, not a regular file").await;
}

#[tokio::test]
async fn large_file_is_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    // A sparse file.
    File::create(&path).unwrap().set_len(16 * 1024 * 1024 + 1).unwrap();
    is_rejected(&path, "is it the right file?").await;
}

#[cfg(unix)]
#[tokio::test]
async fn pipe_and_device_are_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    is_rejected(&path, "it is a pipe, a socket or a device").await;
    is_rejected(Path::new("/dev/zero"), "it is a pipe, a socket or a device").await;
}

#[cfg(unix)]
#[tokio::test]
async fn description_of_regions_that_is_a_pipe_is_ignored() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join(".oci")).unwrap();
    let path = home.path().join(".oci/regions-config.json");
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    let environment = nothing().with_home(home.path());
    let load =
        Config::builder().with_environment(environment).with_credentials(NoAuth).with_region("phx");
    tokio::time::timeout(PATIENCE, load.load()).await.expect("it is read for ever").unwrap();
}
