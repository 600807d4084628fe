//! The files that the SDK reads.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use http::Method;
use oci_sdk_core::auth::MetadataService;
use oci_sdk_core::auth::{
    BoxFuture, Credentials, Delegated, InstancePrincipal, NoAuth, PrivateKey, ResourcePrincipal,
    SessionToken, WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{ClientCertificate, HttpTransport, Timeouts, Transport};
use oci_sdk_core::{
    Body, ByteStream, Client, Config, Error, Operation, Request, RetryPolicy, Service,
};

use crate::cloud::Cloud;
use crate::disk::is_read_elsewhere;

static SERVICE: Service = Service::new("things", "https://things.{region}.x.com", "/1");
static CREATE: Operation = Operation::new(Method::POST, "CreateThing", "/things");
static UPLOAD: Operation = Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body();

#[test]
fn of_sessions_and_of_users() {
    let cloud = Cloud::start();
    let files = cloud.emulator.auth().issue_token(cloud.folder.path()).unwrap();
    let (token, key) = (text(&files.token), text(&files.key));
    let file = || cloud.folder.path().join("watched");
    let read = async |path: PathBuf| SessionToken::new(path, &files.key).load().await;
    is_read_elsewhere("the token of a session", file(), token, read).unwrap();
    let read = async |path: PathBuf| SessionToken::new(&files.token, path).load().await;
    is_read_elsewhere("the key of a session", file(), key, read).unwrap();

    let token = cloud.emulator.auth().issue_delegation_token();
    let read = async |path: PathBuf| Delegated::from_file(NoAuth, path).principal().await;
    is_read_elsewhere("the token of a user", file(), token, read).unwrap();
}

#[test]
fn of_resources() {
    let cloud = Cloud::start();
    let auth = cloud.emulator.auth();
    let file = || cloud.folder.path().join("watched");
    for version in ["2.2", "2.1.1"] {
        let variables = auth.resource_principal_environment(version, cloud.folder.path()).unwrap();
        for (name, value) in &variables {
            // Given as a path, or inline.
            let content = match name.as_str() {
                "OCI_RESOURCE_PRINCIPAL_RPST" | "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM" => {
                    std::fs::read_to_string(value).unwrap_or_else(|_| value.clone())
                }
                _ => continue,
            };
            let read = async |path: PathBuf| {
                let others = variables.iter().filter(|(other, _)| other != name).cloned();
                let path = (name.clone(), path.display().to_string());
                let environment = Environment::from_vars(others.chain([path]));
                ResourcePrincipal::from_environment(&environment)?.principal().await
            };
            is_read_elsewhere(&format!("{name} of {version}"), file(), content, read).unwrap();
        }
    }
}

#[test]
fn of_pods() {
    let cloud = Cloud::start();
    let file = || cloud.folder.path().join("watched");
    let token = cloud.emulator.auth().issue_service_account_token();
    let read = async |path: PathBuf| {
        let transport = HttpTransport::new(Timeouts::default());
        WorkloadIdentity::at(cloud.emulator.endpoint(), path, transport).principal().await
    };
    is_read_elsewhere("the token of a pod", file(), token.clone(), read).unwrap();

    let read = async |path: PathBuf| {
        let environment = Environment::from_vars([
            ("KUBERNETES_SERVICE_HOST", "127.0.0.1".to_owned()),
            ("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", path.display().to_string()),
        ]);
        let workload = WorkloadIdentity::from_environment(&environment).unwrap();
        workload.with_service_account_token(token).principal().await
    };
    let error = is_read_elsewhere("the CA of a cluster", file(), "nothing", read).unwrap_err();
    assert!(
        error.to_string().contains("expected a PEM certificate"),
        "no request is sent: {error}"
    );
}

#[test]
fn of_instances_with_certificates_of_their_own() {
    let cloud = Cloud::start();
    let folder = cloud.folder.path();
    let files = cloud.emulator.auth().own_certificates(folder).unwrap();
    let environment = Environment::from_vars(cloud.emulator.auth().instance_environment());
    let all = [files.leaf, files.key, files.intermediate];
    for at in 0..3 {
        let read = async |path: PathBuf| {
            let mut all = all.clone();
            all[at] = path;
            let [leaf, key, intermediate] = all;
            let builder = InstancePrincipal::builder().with_environment(environment.clone());
            builder.with_certificates(leaf, key, [intermediate]).build().principal().await
        };
        let what = all[at].display().to_string();
        is_read_elsewhere(&what, folder.join("watched"), text(&all[at]), read).unwrap();
    }
}

#[test]
fn of_transports() {
    let cloud = Cloud::start();
    let folder = cloud.folder.path();
    let files = cloud.emulator.auth().own_certificates(folder).unwrap();
    let file = || folder.join("watched");
    let read = async |path| HttpTransport::builder().with_ca_file(path).build().await;
    is_read_elsewhere("a CA", file(), text(&files.leaf), read).unwrap();
    let with = async |certificate, key| {
        let certificate = ClientCertificate::from_files(certificate, key);
        HttpTransport::builder().with_client_certificate(certificate).build().await
    };
    let read = async |path: PathBuf| with(path, files.key.clone()).await;
    is_read_elsewhere("a client certificate", file(), text(&files.leaf), read).unwrap();
    let read = async |path: PathBuf| with(files.leaf.clone(), path).await;
    is_read_elsewhere("the key of a client", file(), text(&files.key), read).unwrap();
}

#[test]
fn of_the_configuration() {
    let cloud = Cloud::start();
    let folder = cloud.folder.path();
    let identity = cloud.emulator.issue_identity().unwrap();
    let file = identity.write_profile(folder).unwrap();
    let load = async |file: PathBuf, home: PathBuf| {
        let environment = Environment::from_vars([("", ""); 0]).with_home(home);
        Config::builder().with_environment(environment).with_config_file(file).load().await
    };
    let read = async |path: PathBuf| load(path, folder.to_owned()).await;
    is_read_elsewhere("a profile", folder.join("watched"), text(&file), read).unwrap();

    // A profile only accepts a regular file as its key, so the key is tested separately.
    let key = identity.private_key_pem.clone();
    let read = async |path: PathBuf| PrivateKey::from_file(path, None).await;
    is_read_elsewhere("an API key", folder.join("watched"), key, read).unwrap();

    std::fs::create_dir(folder.join(".oci")).unwrap();
    for name in ["regions-config.json", "developer-tool-configuration.json"] {
        let read = async |_| load(file.clone(), folder.to_owned()).await;
        let content = r#"{"regions": [], "services": []}"#;
        let path = folder.join(".oci").join(name);
        // Its content is not checked here.
        _ = is_read_elsewhere(name, path.clone(), content, read);
        std::fs::remove_file(path).unwrap();
    }
}

/// A transport that reads the request body, or does not.
#[derive(Debug)]
struct Sink {
    reads: bool,
}

impl Transport for Sink {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(async move {
            let mut body = request.into_body().into_stream();
            while self.reads && body.chunk().await?.is_some() {}
            Ok(http::Response::new(ByteStream::from("{}")))
        })
    }
}

#[test]
fn of_uploads() {
    let folder = tempfile::tempdir().unwrap();
    for (what, operation, reads) in
        [("a body that is sent", &UPLOAD, true), ("a body that is signed", &CREATE, false)]
    {
        let file = folder.path().join(what);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        std::fs::write(&file, "content").unwrap();
        let body = runtime.block_on(Body::from_file(&file)).unwrap();
        let read = async |_| {
            let config = Config::builder()
                .with_environment(Environment::from_vars([("", ""); 0]))
                .with_credentials(NoAuth)
                .with_endpoint("http://127.0.0.1:9")
                .with_transport(Sink { reads })
                .with_retry(RetryPolicy::none());
            let client = Client::new(&config.load().await?, &SERVICE)?;
            let mut request = Request::new(&client, operation);
            request.body(body);
            request.send_json::<serde_json::Value>().await
        };
        is_read_elsewhere(what, file.clone(), "content", read).unwrap();
    }
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// A metadata service that returns only the region key.
#[derive(Debug)]
struct Old;

impl Transport for Old {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let answer = match request.uri().path().ends_with("/instance/region") {
            true => http::Response::new(ByteStream::from("phx")),
            false => http::Response::builder().status(404).body(ByteStream::from("")).unwrap(),
        };
        Box::pin(async { Ok(answer) })
    }
}

#[test]
fn of_regions_that_the_metadata_service_does_not_describe() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(".oci")).unwrap();
    let environment = Environment::from_vars([("", ""); 0]).with_home(folder.path());
    let path = folder.path().join(".oci/regions-config.json");
    let service = MetadataService::with_transport(&environment, Arc::new(Old));
    let read = async |_| service.region().await;
    let region = is_read_elsewhere("the regions", path, "[]", read).unwrap();
    assert_eq!(region.id(), "us-phoenix-1");
}
