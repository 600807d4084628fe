//! Credentials that are not available.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, Method};
use oci_sdk_core::auth::{
    ApiKey, BoxFuture, Credentials, Delegated, DomainClient, InstancePrincipal, MetadataService,
    NoAuth, Principal, PrivateKey, ResourcePrincipal, ScopedToken, SessionToken, TokenExchange,
    WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::sign::{Payload, SignedHeaders, SigningString};
use oci_sdk_core::{Error, Region, Request};
use rcgen::{CertificateParams, DnType, KeyPair};

use crate::scene::{
    Canned, Folder, LIST, Reaction, answer, client, expired_token, no_connection, nothing, pem,
    private_key,
};
use crate::table::Table;

pub(crate) async fn rows(table: &mut Table) {
    let folder = Folder::new(table);
    sessions(table, &folder).await;
    resources(table, &folder).await;
    workloads(table, &folder).await;
    let delegated = Delegated::from_file(NoAuth, folder.path("no"));
    table.fails("delegation/file_missing", delegated.principal().await);
    let empty = folder.write("empty", "");
    table.fails("delegation/empty", Delegated::from_file(NoAuth, empty).principal().await);
    let result = Principal::anonymous().with_delegation_token("a\nb");
    table.fails("delegation/characters", result);
    let client = DomainClient::new("id", "hunter2");
    let builder = TokenExchange::builder("https://domain.example", client.clone());
    table.fails("token_exchange/no_token", builder.build());
    let builder = TokenExchange::builder("https://domain.example", client);
    let exchange = builder.with_token_file(folder.path("no")).build().unwrap();
    table.fails("token_exchange/file_missing", exchange.principal().await);
    let builder = ScopedToken::builder(NoAuth, "scope").with_transport(Canned::default());
    table.fails("scoped_token/no_region", builder.build().principal().await);
    scoped(table).await;
    refreshes(table).await;
    instances(table).await;
    signatures(table).await;
    rejected(table).await;
}

async fn sessions(table: &mut Table, folder: &Folder) {
    let key = folder.write("key.pem", private_key());
    let session = |token: &str| SessionToken::new(folder.path(token), &key).with_profile("WORK");
    table.fails("session/token_missing", session("no").load().await);
    folder.write("empty", "");
    table.fails("session/token_empty", session("empty").load().await);
    folder.write("garbage", "a b");
    table.fails("session/token_garbage", session("garbage").load().await);
    folder.write("expired", expired_token());
    table.fails("session/token_expired", session("expired").load().await);
    let no_key = SessionToken::new(folder.path("expired"), folder.path("no"));
    table.fails("session/key_missing", no_key.load().await);
}

async fn resources(table: &mut Table, folder: &Folder) {
    const VERSION: &str = "OCI_RESOURCE_PRINCIPAL_VERSION";
    const TOKEN: &str = "OCI_RESOURCE_PRINCIPAL_RPST";
    const KEY: &str = "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM";

    let from = |variables: &[(&str, &str)]| {
        ResourcePrincipal::from_environment(&Environment::from_vars(variables.iter().copied()))
    };
    table.fails("resource_principal/no_version", from(&[]));
    table.fails("resource_principal/unknown_version", from(&[(VERSION, "9.9")]));
    table.fails("resource_principal/incomplete_2_2", from(&[(VERSION, "2.2")]));
    table.fails("resource_principal/incomplete_2_1_1", from(&[(VERSION, "2.1.1")]));
    table.fails("resource_principal/incomplete_3_0", from(&[(VERSION, "3.0")]));
    let missing = folder.path("no").display().to_string();
    let files = [(VERSION, "2.2"), (TOKEN, missing.as_str()), (KEY, missing.as_str())];
    table.fails("resource_principal/file_missing", from(&files).unwrap().principal().await);
    let pem = private_key();
    let garbage = [(VERSION, "2.2"), (TOKEN, "a b"), (KEY, pem.as_str())];
    table.fails("resource_principal/no_token", from(&garbage).unwrap().principal().await);
    let key = [(VERSION, "2.2"), (TOKEN, "a.b.c"), (KEY, "-----BEGIN x")];
    table.fails("resource_principal/no_key", from(&key).unwrap().principal().await);
}

async fn workloads(table: &mut Table, folder: &Folder) {
    table.fails("workload/no_pod", WorkloadIdentity::from_environment(&nothing()));
    let at = |token: &str, transport: Canned| {
        WorkloadIdentity::at("https://cluster.example", folder.path(token), transport)
    };
    table.fails("workload/token_missing", at("no", Canned::default()).principal().await);
    folder.write("garbage", "a b");
    table.fails("workload/token_garbage", at("garbage", Canned::default()).principal().await);
    folder.write("expired", expired_token());
    table.fails("workload/token_expired", at("expired", Canned::default()).principal().await);
    folder.write("valid", valid_token());
    let refused = Canned::answering(403, &[], r#"{"code":"NotAllowed","message":"no"}"#);
    table.fails("workload/basic_cluster", at("valid", refused).principal().await);
    let no_token = Canned::answering(200, &[], "{}");
    table.fails("workload/no_token", at("valid", no_token).principal().await);
    let missing = Canned::answering(404, &[], "");
    table.fails("workload/no_endpoint", at("valid", missing).principal().await);
}

/// A token with a lifetime that does not end.
fn valid_token() -> String {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let claims = URL_SAFE_NO_PAD.encode(r#"{"exp":9999999999}"#);
    oci_sdk_witness::keep_secret(format!("eyJhbGciOiJSUzI1NiJ9.{claims}.c2ln"))
}

async fn scoped(table: &mut Table) {
    for (name, status, body) in [
        ("token_endpoint/not_json", 200, "<html>"),
        ("token_endpoint/no_token", 200, "{}"),
        ("token_endpoint/unauthorized", 401, r#"{"code":"NotAuthenticated","message":"no"}"#),
        ("token_endpoint/not_found", 404, ""),
    ] {
        let transport = Canned::answering(status, &[], body);
        let builder = ScopedToken::builder(NoAuth, "scope").with_transport(transport);
        let region = Region::find("phx", &nothing()).unwrap();
        table.fails(name, builder.with_region(region).build().principal().await);
    }
}

async fn refreshes(table: &mut Table) {
    let workload = || WorkloadIdentity::at("https://cluster.example", "/no", Canned::default());
    let panics = workload().with_service_account_token_from(|| async { panic!("on purpose") });
    table.fails("refresh/source_panicked", panics.principal().await);
    let hangs = workload().with_service_account_token_from(std::future::pending);
    tokio::time::pause();
    table.fails("refresh/timed_out", hangs.principal().await);
    tokio::time::resume();
}

async fn instances(table: &mut Table) {
    certificates(table).await;
    let at = |transport: Canned| {
        InstancePrincipal::builder().with_environment(nothing()).with_transport(transport).build()
    };
    let silent = Canned::new((0..20).map(|_| no_connection()));
    tokio::time::pause();
    table.fails("instance/no_metadata_service", at(silent).principal().await);
    tokio::time::resume();
    let proxy = Canned::new((0..20).map(|_| answer(403, &[], "")));
    table.fails("instance/metadata_service_rejects", at(proxy).principal().await);
    let empty = Canned::new((0..20).map(|_| answer(200, &[], "")));
    table.fails("instance/metadata_empty", at(empty).principal().await);
    let url = Environment::from_vars([("OCI_METADATA_BASE_URL", "metadata")]);
    let wrong =
        InstancePrincipal::builder().with_environment(url).with_transport(Canned::default());
    table.fails("instance/metadata_url", wrong.build().principal().await);
}

async fn certificates(table: &mut Table) {
    let key: &'static str = private_key().leak();
    let certificate = |name: Option<&str>| -> &'static str {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        if let Some(name) = name {
            params.distinguished_name.push(DnType::OrganizationalUnitName, name);
        }
        let certificate = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        pem("CERTIFICATE", "", certificate.der()).leak()
    };
    for (name, leaf) in [
        ("instance/certificate_not_pem", "x"),
        ("instance/certificate_without_tenancy", certificate(None)),
        (
            "instance/certificate_of_another_key",
            certificate(Some("opc-tenant:ocid1.tenancy.oc1..a")),
        ),
    ] {
        let answers = (0..2).flat_map(|_| [leaf, key, leaf]).map(|body| answer(200, &[], body));
        let builder = InstancePrincipal::builder().with_environment(nothing());
        let instance = builder.with_transport(Canned::new(answers)).build();
        table.fails(name, instance.principal().await);
    }
    let missing = Canned::new((0..20).map(|_| answer(404, &[], "")));
    tokio::time::pause();
    let metadata = MetadataService::with_transport(&nothing(), Arc::new(missing));
    table.fails("instance/metadata_not_found", metadata.instance_id().await);
    tokio::time::resume();
    let empty =
        MetadataService::with_transport(&nothing(), Arc::new(Canned::answering(200, &[], "")));
    table.fails("instance/metadata_value_empty", empty.instance_id().await);
}

async fn signatures(table: &mut Table) {
    let prepare = |method: Method, uri: &str, headers: HeaderMap, at: SystemTime| {
        let request = http::Request::builder().method(method).uri(uri).body(()).unwrap();
        let (mut parts, ()) = request.into_parts();
        parts.headers = headers;
        SigningString::prepare(&mut parts, Payload::None, SignedHeaders::Service, at)
    };
    let none = HeaderMap::new;
    let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let url = "https://h.example/";
    table.fails("sign/method", prepare(Method::OPTIONS, url, none(), now));
    table.fails("sign/no_host", prepare(Method::GET, "/x", none(), now));
    let early = UNIX_EPOCH - Duration::from_secs(1);
    table.fails("sign/clock", prepare(Method::GET, url, none(), early));
    let mut twice = none();
    twice.append("host", "a".parse().unwrap());
    twice.append("host", "b".parse().unwrap());
    table.fails("sign/header_twice", prepare(Method::GET, url, twice, now));
    let mut other = none();
    other.insert("host", http::HeaderValue::from_bytes(b"\xff").unwrap());
    table.fails("sign/header_not_ascii", prepare(Method::GET, url, other, now));
    let text = prepare(Method::GET, url, none(), now).unwrap();
    table.fails("sign/key_id", text.authorization("a\nb", b"x"));
}

/// Credentials that the service rejects, and that cannot be refreshed.
#[derive(Debug)]
struct Rejected(PrivateKey);

impl Credentials for Rejected {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(Principal::new("a/b/c", Arc::new(self.0.clone()))) })
    }

    fn refresh<'a>(&'a self, _: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            Err(Error::new(oci_sdk_core::ErrorKind::Credentials, "the vault is sealed"))
        })
    }
}

async fn rejected(table: &mut Table) {
    let key = PrivateKey::from_pem(&private_key(), None, "a test").unwrap();
    let body = r#"{"code":"NotAuthenticated","message":"no"}"#;
    let canned = Canned::new([answer(401, &[], body), Reaction::Hang]);
    let rejected = client(canned.config().with_credentials(Rejected(key.clone()))).await;
    let result = Request::new(&rejected, &LIST).send_json::<serde_json::Value>().await;
    table.fails("credentials/rejected", result);
    let canned = Canned::new([answer(401, &[], body)]);
    table.replace(key.fingerprint().to_owned(), "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff");
    let api_key = ApiKey::new("ocid1.tenancy.oc1..t", "ocid1.user.oc1..u", key);
    let api_key = api_key.with_fingerprint("aa:bb");
    let wrong = client(canned.config().with_credentials(api_key)).await;
    let result = Request::new(&wrong, &LIST).send_json::<serde_json::Value>().await;
    table.fails("credentials/wrong_fingerprint", result);
}
