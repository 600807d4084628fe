//! TLS: trusted certificate authorities, client certificates, proxies and HTTP/2.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

mod server;

use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::{Credentials, NoAuth, PrivateKey, ResourcePrincipal};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{ClientCertificate, HttpTransport, HttpTransportBuilder};
use oci_sdk_core::{Client, Config, Error, ErrorKind, Operation, Request, RetryPolicy, Service};
use oci_sdk_witness::keep_secret;

use self::server::{Authority, Server};

static SERVICE: Service = Service::new("things", "https://things.{region}.x.com", "/1");
static LIST: Operation = Operation::new(Method::GET, "ListThings", "/things");
static PUT: Operation =
    Operation::new(Method::PUT, "PutThing", "/things").with_unsigned_body().with_expect_continue();

fn nothing() -> Environment {
    Environment::from_vars([("", ""); 0])
}

async fn client(server: &Server, transport: HttpTransport) -> Client {
    let config = Config::builder()
        .with_environment(nothing())
        .with_credentials(NoAuth)
        .with_endpoint(server.url())
        .with_transport(transport)
        .with_retry(RetryPolicy::none())
        .load()
        .await
        .unwrap();
    Client::new(&config, &SERVICE).unwrap()
}

/// Sends a request, and returns the name of the client that the server has seen.
async fn call(client: &Client) -> Result<String, Error> {
    Ok(Request::new(client, &LIST).send_json::<String>().await?.into_inner())
}

/// As [`call`], with `Expect: 100-continue`.
async fn upload(client: &Client) -> Result<String, Error> {
    let mut request = Request::new(client, &PUT);
    request.body(vec![0; 2 * 1024 * 1024]);
    Ok(request.send_json::<String>().await?.into_inner())
}

async fn call_with(server: &Server, builder: HttpTransportBuilder) -> Result<String, Error> {
    call(&client(server, builder.build().await?).await).await
}

#[tokio::test]
async fn added_certificate_authority_is_trusted() {
    let authority = Authority::new();
    let server = Server::start(&authority, None).await;
    let error = call_with(&server, HttpTransport::builder()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert!(error.to_string().contains("with_ca_file"), "{error}");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority.pem()).unwrap();
    let by_variable =
        Environment::from_vars([("OCI_DEFAULT_CERTS_PATH", file.display().to_string())]);
    for (what, builder) in [
        ("text", HttpTransport::builder().with_ca_pem(authority.pem())),
        ("file", HttpTransport::builder().with_ca_file(&file)),
        ("only", HttpTransport::builder().with_ca_file(&file).with_only_these_cas()),
        ("HTTP/1.1", HttpTransport::builder().with_ca_file(&file).with_http1_only()),
        ("variable", HttpTransport::builder().with_environment(&by_variable).unwrap()),
    ] {
        assert_eq!(call_with(&server, builder).await.unwrap(), "nobody", "{what}");
    }
    let other = Authority::new();
    let builder = HttpTransport::builder().with_ca_pem(other.pem()).with_only_these_cas();
    assert_eq!(call_with(&server, builder).await.unwrap_err().kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn large_bodies_use_the_same_trust() {
    let authority = Authority::new();
    let server = Server::start(&authority, Some(&authority)).await;
    let error = {
        let transport = HttpTransport::builder().build().await.unwrap();
        upload(&client(&server, transport).await).await.unwrap_err()
    };
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:#}");
    assert!(error.to_string().contains("with_ca_file"), "{error}");

    let issued = authority.issue("an uploader");
    let certificate = ClientCertificate::from_pem(issued.certificate, issued.key);
    let transport = HttpTransport::builder()
        .with_ca_pem(authority.pem())
        .with_client_certificate(certificate)
        .build()
        .await
        .unwrap();
    assert_eq!(upload(&client(&server, transport).await).await.unwrap(), "an uploader");
}

#[tokio::test]
async fn client_certificate_is_sent_and_reloaded() {
    let authority = Authority::new();
    let server = Server::start(&authority, Some(&authority)).await;
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let write = |name: &str| {
        let issued = authority.issue(name);
        std::fs::write(&certificate, issued.certificate).unwrap();
        std::fs::write(&key, issued.key).unwrap();
    };
    write("first");
    let transport = HttpTransport::builder()
        .with_ca_pem(authority.pem())
        .with_client_certificate(ClientCertificate::from_files(&certificate, &key))
        .with_reload_interval(Duration::from_millis(1))
        .with_max_idle_connections(0)
        .build()
        .await
        .unwrap();
    let client = client(&server, transport).await;
    assert_eq!(call(&client).await.unwrap(), "first");

    tokio::time::sleep(Duration::from_millis(20)).await;
    write("another");
    assert_eq!(call(&client).await.unwrap(), "another");

    tokio::time::sleep(Duration::from_millis(20)).await;
    std::fs::write(&key, "not a key").unwrap();
    assert_eq!(call(&client).await.unwrap(), "another", "the one held is used");

    let issued = authority.issue("from memory");
    let builder = HttpTransport::builder()
        .with_ca_pem(authority.pem())
        .with_client_certificate(ClientCertificate::from_pem(issued.certificate, issued.key));
    assert_eq!(call_with(&server, builder).await.unwrap(), "from memory");
    let builder = HttpTransport::builder().with_ca_pem(authority.pem());
    assert!(call_with(&server, builder).await.is_err(), "the server wants one");
}

#[tokio::test]
async fn invalid_certificate_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("text");
    std::fs::write(&file, "hunter2").unwrap();
    let path = file.display().to_string();
    let variables = |pairs: &[(&'static str, &str)]| {
        let environment = Environment::from_vars(pairs.iter().map(|(name, value)| (*name, *value)));
        HttpTransport::builder().with_environment(&environment)
    };
    for (builder, expected) in [
        (Ok(HttpTransport::builder().with_ca_file(&file)), format!("{path}: expected a PEM certificate")),
        (Ok(HttpTransport::builder().with_ca_file("/no/such")), "/no/such cannot be read".to_owned()),
        (
            Ok(HttpTransport::builder()
                .with_client_certificate(ClientCertificate::from_files(&file, &file))),
            ": expected a PEM certificate chain and its private key".to_owned(),
        ),
        (
            Ok(HttpTransport::builder().with_proxy("http://user:hunter2@ not a url")),
            "invalid proxy URL in `with_proxy`".to_owned(),
        ),
        (
            variables(&[("OCI_DEFAULT_CLIENT_CERTS_PATH", &path)]),
            "OCI_DEFAULT_CLIENT_CERTS_PATH is set without OCI_DEFAULT_CLIENT_CERTS_PRIVATE_KEY_PATH".to_owned(),
        ),
        (
            variables(&[("OCI_DEFAULT_REFRESH_INTERVAL_FOR_CUSTOM_CERTS", "often")]),
            "`often`: expected minutes".to_owned(),
        ),
    ] {
        let error = match builder {
            Ok(builder) => {
                assert!(!format!("{builder:?}").contains("hunter2"), "{builder:?}");
                builder.build().await.unwrap_err()
            }
            Err(error) => error,
        };
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = format!("{error:#} {error:?}");
        assert!(text.contains(&expected), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn proxy_is_not_used_for_local_addresses() {
    let authority = Authority::new();
    let server = Server::start(&authority, None).await;
    // No server listens there, and none is needed.
    let password = keep_secret("the-password-of-a-proxy".to_owned());
    let builder = HttpTransport::builder()
        .with_ca_pem(authority.pem())
        .with_proxy(format!("http://user:{password}@127.0.0.1:9"));
    assert_eq!(call_with(&server, builder.clone()).await.unwrap(), "nobody");
    let elsewhere = client(&server, builder.build().await.unwrap()).await;
    let elsewhere = elsewhere.at_endpoint("http://things.example.com").unwrap();
    let error = call(&elsewhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "the proxy is not there: {error:#}");
    let printed = format!("{error:#} {error:?} {elsewhere:?}");
    assert!(!printed.contains(&password), "{printed}");
}

#[tokio::test]
async fn token_requests_trust_the_ca_of_the_environment() {
    let authority = Authority::new();
    let server = Server::start(&authority, None).await;
    let folder = tempfile::tempdir().unwrap();
    let (ca, key) = (folder.path().join("ca.pem"), folder.path().join("key.pem"));
    std::fs::write(&ca, authority.pem()).unwrap();
    let pem = PrivateKey::generate().unwrap().to_pem().unwrap();
    std::fs::write(&key, keep_secret(pem)).unwrap();
    let ask = async |ca: &str| {
        let environment = Environment::from_vars([
            ("OCI_RESOURCE_PRINCIPAL_VERSION", "2.1"),
            ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", server.url().as_str()),
            ("OCI_RESOURCE_PRINCIPAL_RPST_ENDPOINT", server.url().as_str()),
            ("OCI_RESOURCE_PRINCIPAL_RESOURCE_ID", "ocid1.resource.oc1..a"),
            ("OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM", key.to_str().unwrap()),
            ("OCI_DEFAULT_CERTS_PATH", ca),
        ]);
        let resource = ResourcePrincipal::from_environment(&environment).unwrap();
        resource.principal().await.unwrap_err().to_string()
    };
    let error = ask("").await;
    assert!(error.contains("invalid peer certificate"), "{error}");
    let error = ask(ca.to_str().unwrap()).await;
    assert!(error.contains("no resourcePrincipalToken"), "{error}");
}

#[tokio::test]
async fn http2_is_used_if_offered_and_enabled() {
    let authority = Authority::new();
    let (server, mut chosen) = Server::offering_http2(&authority).await;
    let builder = || HttpTransport::builder().with_ca_pem(authority.pem());
    // The server does not implement HTTP/2.
    let called = call_with(&server, builder()).await;
    let expected = match cfg!(feature = "http2") {
        true => (true, &b"h2"[..]),
        false => (false, &b"http/1.1"[..]),
    };
    let chosen_first = chosen.recv().await.unwrap().unwrap();
    assert_eq!((called.is_err(), &chosen_first[..]), expected);

    call_with(&server, builder().with_http1_only()).await.unwrap();
    assert_eq!(chosen.recv().await.unwrap().as_deref(), Some(&b"http/1.1"[..]));

    // Only HTTP/1.1 has interim responses here.
    upload(&client(&server, builder().build().await.unwrap()).await).await.unwrap();
    assert_ne!(chosen.recv().await.unwrap().as_deref(), Some(&b"h2"[..]));
}
