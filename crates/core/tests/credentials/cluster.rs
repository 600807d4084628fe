//! The token service of a cluster, as pods reach it: over TLS, at its fixed port.

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_core::auth::{Credentials, WorkloadIdentity};
use oci_sdk_core::config::Environment;
use oci_sdk_core::{Config, ErrorKind};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::local::Local;

/// The variable with the path of the CA that this machine trusts.
const TRUSTED: &str = "OCI_TEST_TRUSTED_AUTHORITY";

/// The token service of a cluster: the emulator behind TLS.
struct Cluster {
    local: Local,
    host: String,
    /// The CA of its certificate.
    ca: PathBuf,
}

impl Cluster {
    /// `None` if the port is not available: it is the same for all tests, and only Linux has
    /// several loopback addresses.
    async fn start() -> Option<Self> {
        static NEXT: AtomicU8 = AtomicU8::new(1);

        let [high, low] = (std::process::id() as u16).to_be_bytes();
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let host = Ipv4Addr::new(127, next, high, low);
        let listener = TcpListener::bind((host, 12250)).await.ok()?;
        let local = Local::start().await;
        let trusted = std::env::var_os(TRUSTED).map(PathBuf::from);
        let ca = trusted.unwrap_or_else(|| local.folder.path().join("ca.crt"));
        let acceptor = TlsAcceptor::from(Arc::new(server(host.into(), &ca)));
        let emulator = local.emulator.address();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    // A client that rejects the certificate closes the connection.
                    let Ok(mut stream) = acceptor.accept(stream).await else { return };
                    let mut emulator = TcpStream::connect(emulator).await.unwrap();
                    _ = tokio::io::copy_bidirectional(&mut stream, &mut emulator).await;
                });
            }
        });
        Some(Self { local, host: host.to_string(), ca })
    }

    /// A workload with the environment of its pod, except for the path of its token.
    fn workload(&self, ca: &Path, more: &[(&str, &str)]) -> WorkloadIdentity {
        let ca = ca.display().to_string();
        let variables = [
            ("KUBERNETES_SERVICE_HOST", self.host.as_str()),
            ("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", &ca),
            ("OCI_RESOURCE_PRINCIPAL_REGION", "fra"),
        ];
        let environment = Environment::from_vars(variables.into_iter().chain(more.iter().copied()));
        let token = self.local.emulator.auth().issue_service_account_token();
        let workload = WorkloadIdentity::from_environment(&environment).unwrap();
        workload.with_service_account_token(token)
    }
}

/// The TLS configuration of a server at this address; writes its CA to the file.
fn server(host: IpAddr, ca: &Path) -> ServerConfig {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let text = STANDARD.encode(params.self_signed(&key).unwrap().der());
    let pem = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
    std::fs::write(ca, pem).unwrap();
    let issuer = Issuer::new(params, key);

    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec![host.to_string()]).unwrap();
    let certificate = params.signed_by(&key, &issuer).unwrap().der().clone();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate], key).unwrap()
}

#[tokio::test]
async fn pod_gets_a_token_and_calls_its_region() {
    let Some(cluster) = Cluster::start().await else { return };
    let workload = cluster.workload(&cluster.ca, &[]);
    assert_eq!(workload.region().await.unwrap().unwrap().id(), "eu-frankfurt-1");
    cluster.local.call_as(workload).await.unwrap();
    assert_eq!(cluster.local.asked("CreateWorkloadSession"), 1);
}

#[tokio::test]
async fn only_the_ca_of_the_service_account_is_trusted() {
    let Some(cluster) = Cluster::start().await else { return };
    let another = cluster.local.folder.path().join("another.crt");
    server(Ipv4Addr::LOCALHOST.into(), &another);
    let right = cluster.ca.display().to_string();
    let workload = cluster.workload(&another, &[("OCI_DEFAULT_CERTS_PATH", &right)]);
    let error = workload.principal().await.unwrap_err();
    assert!(error.to_string().contains("invalid peer certificate"), "{error}");
    assert_eq!(cluster.local.asked("CreateWorkloadSession"), 0);

    let workload = cluster.workload(Path::new("/nowhere/ca.crt"), &[]);
    let error = workload.principal().await.unwrap_err();
    assert!(error.to_string().contains("/nowhere/ca.crt"), "{error}");
}

#[test]
fn trusted_certificates_of_the_machine_are_not_used_in_a_pod() {
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("ca.crt");
    // In a separate process, as the trusted certificates are those of the process.
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "cluster::only_the_ca_of_the_service_account_is_trusted"])
        .env("SSL_CERT_FILE", &trusted)
        .env(TRUSTED, &trusted)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[tokio::test]
async fn rejected_token_is_refreshed_unless_disabled() {
    let Some(cluster) = Cluster::start().await else { return };
    let local = &cluster.local;
    for (said, expected) in [(None, 2), (Some("true"), 2), (Some(" False "), 1)] {
        local.emulator.clear_requests();
        let variable = said.map(|said| ("OCI_OKE_WORKLOAD_REFRESH_ENABLED", said));
        let workload = cluster.workload(&cluster.ca, variable.as_slice());
        let client = local.client(workload).await;
        local.call(&client).await.unwrap();
        local.emulator.auth().revoke_tokens();
        let result = local.call(&client).await;
        assert_eq!(result.is_ok(), expected == 2, "{said:?}: {result:?}");
        assert_eq!(local.asked("CreateWorkloadSession"), expected, "{said:?}");
    }
}

#[test]
fn service_url_follows_the_kubernetes_host() {
    for (host, expected) in [
        ("10.96.0.1", "https://10.96.0.1:12250"),
        (" kubernetes.default.svc ", "https://kubernetes.default.svc:12250"),
        ("fd00::1", "https://[fd00::1]:12250"),
        ("[fd00::1]", "https://[fd00::1]:12250"),
    ] {
        let environment = Environment::from_vars([("KUBERNETES_SERVICE_HOST", host)]);
        let workload = WorkloadIdentity::from_environment(&environment).unwrap();
        let text = format!("{workload:?}");
        assert!(text.contains(&format!("{expected:?}")), "{text}");
    }
    let nothing = Environment::from_vars([("", ""); 0]);
    let error = WorkloadIdentity::from_environment(&nothing).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("KUBERNETES_SERVICE_HOST is not set"), "{error}");
}

#[tokio::test]
async fn command_line_variables_select_a_workload() {
    let load = async |variables: &[(&str, &str)]| {
        let variables = variables.iter().copied();
        let environment =
            Environment::from_vars(variables.chain([("OCI_CLI_AUTH", "oke_workload_identity")]));
        Config::builder().with_environment(environment).with_cli_variables().load().await
    };
    let host = ("KUBERNETES_SERVICE_HOST", "10.96.0.1");
    let config = load(&[host, ("OCI_RESOURCE_PRINCIPAL_REGION", "fra")]).await.unwrap();
    assert!(format!("{config:?}").contains("WorkloadIdentity"), "{config:?}");
    assert_eq!(config.region().unwrap().id(), "eu-frankfurt-1");
    let error = load(&[]).await.unwrap_err();
    assert!(error.to_string().contains("run in a pod"), "no other provider is tried: {error}");
}

#[tokio::test]
async fn error_names_what_a_pod_lacks() {
    let host = ("KUBERNETES_SERVICE_HOST", "10.96.0.1");
    let region = ("OCI_RESOURCE_PRINCIPAL_REGION", "fra");
    // Does not exist, neither here nor in a pod that the test runs in.
    let ca = ("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", "/nowhere/ca.crt");
    for (variables, expected) in [
        (vec![host], "OCI_RESOURCE_PRINCIPAL_REGION is not set"),
        (vec![host, region, ca], "the file /"),
    ] {
        let nobody = ("OCI_METADATA_BASE_URL", "http://127.0.0.1:1/opc/v2");
        let environment = Environment::from_vars(variables.into_iter().chain([nobody]));
        let error = Config::builder().with_environment(environment).load().await.unwrap_err();
        let expected = format!("workload identity: {expected}");
        assert!(error.to_string().contains(&expected), "{error}");
    }
}
