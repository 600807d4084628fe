//! The region of the token endpoint and the region of calls, which may differ.

use std::sync::{Arc, Mutex};

use oci_sdk_core::auth::{
    BoxFuture, Credentials, InstancePrincipal, RenewedSession, ResourcePrincipal, ScopedToken,
    SessionToken,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{HttpTransport, Timeouts, Transport};
use oci_sdk_core::{Body, ByteStream, Config, Error, Region};
use oci_sdk_emulator::Emulator;

use crate::local::Local;

/// Redirects all requests to the emulator, and records their hosts.
#[derive(Clone, Debug)]
struct Detour {
    emulator: String,
    transport: Arc<HttpTransport>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Detour {
    fn of(local: &Local) -> Self {
        Self {
            emulator: local.emulator.endpoint().to_owned(),
            transport: Arc::new(HttpTransport::new(Timeouts::default())),
            asked: Arc::default(),
        }
    }

    /// Returns the recorded requests except those to the metadata service, without the ids after
    /// `workRequests`.
    fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().unwrap();
        let asked = asked.iter().filter(|url| !url.contains("/opc/v2/"));
        asked.map(|url| url.split("/ocid1.").next().unwrap().to_owned()).collect()
    }
}

impl Transport for Detour {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let (mut parts, body) = request.into_parts();
        self.asked.lock().unwrap().push(parts.uri.to_string());
        parts.uri = format!("{}{}", self.emulator, parts.uri.path()).parse().unwrap();
        self.transport.send(http::Request::from_parts(parts, body))
    }
}

/// Starts an emulator in a region of another realm.
async fn far_away() -> (Local, Detour) {
    let builder = Emulator::builder().region("xx-nowhere-1", "NOW", "oc99", "far.example");
    let local = Local::with(builder).await;
    let detour = Detour::of(&local);
    (local, detour)
}

/// Returns the variable of the metadata service and more, without a token endpoint.
fn environment(local: &Local, more: &[(&str, &str)]) -> Environment {
    let metadata = local.emulator.auth().metadata_url();
    let metadata = ("OCI_METADATA_BASE_URL", metadata.as_str());
    Environment::from_vars(more.iter().copied().chain([metadata]))
}

/// Makes a call, in this region if there is one.
async fn call(
    local: &Local,
    detour: &Detour,
    credentials: impl Credentials + 'static,
    region: Option<&str>,
) {
    let config = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(credentials)
        .with_transport(detour.clone());
    let config = region.into_iter().fold(config, |config, region| config.with_region(region));
    let client = local.client_of(config).await;
    local.call(&client).await.unwrap();
}

#[tokio::test]
async fn instance_token_region_and_call_region_are_independent() {
    for (tokens, calls, expected) in [
        (None, None, ["auth.xx-nowhere-1.far.example", "iaas.xx-nowhere-1.far.example"]),
        (None, Some("iad"), ["auth.xx-nowhere-1.far.example", "iaas.us-ashburn-1.oraclecloud.com"]),
        (
            Some("us-langley-1"),
            None,
            ["auth.us-langley-1.oraclegovcloud.com", "iaas.xx-nowhere-1.far.example"],
        ),
        (
            Some("fra"),
            Some("us-langley-1"),
            ["auth.eu-frankfurt-1.oraclecloud.com", "iaas.us-langley-1.oraclegovcloud.com"],
        ),
        (
            Some("mars.example"),
            Some("fra"),
            ["auth.mars.example", "iaas.eu-frankfurt-1.oraclecloud.com"],
        ),
    ] {
        let (local, detour) = far_away().await;
        let environment = environment(&local, &[]);
        let builder = InstancePrincipal::builder()
            .with_environment(environment.clone())
            .with_transport(detour.clone());
        let builder = tokens.into_iter().fold(builder, |builder, region| {
            builder.with_region(Region::find(region, &environment).unwrap())
        });
        call(&local, &detour, builder.build(), calls).await;
        let [auth, iaas] = expected;
        assert_eq!(
            detour.asked(),
            [format!("https://{auth}/v1/x509"), format!("https://{iaas}/20160918/workRequests")]
        );
    }
}

#[tokio::test]
async fn resource_gets_tokens_in_the_region_of_its_instance_and_calls_its_own() {
    let (local, detour) = far_away().await;
    let endpoint = local.emulator.endpoint();
    let variables = [
        ("OCI_RESOURCE_PRINCIPAL_VERSION", "1.1"),
        ("OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", endpoint),
        ("OCI_RESOURCE_PRINCIPAL_REGION", "fra"),
    ];
    let environment = environment(&local, &variables);
    let transport = Arc::new(detour.clone());
    let resource = ResourcePrincipal::with_transport(&environment, transport).unwrap();
    call(&local, &detour, resource, None).await;
    assert_eq!(
        detour.asked(),
        [
            "https://auth.xx-nowhere-1.far.example/v1/x509".to_owned(),
            format!("{endpoint}/20180711/resourcePrincipalToken"),
            "https://auth.xx-nowhere-1.far.example/v1/resourcePrincipalSessionToken".to_owned(),
            "https://iaas.eu-frankfurt-1.oraclecloud.com/20160918/workRequests".to_owned(),
        ]
    );
}

#[tokio::test]
async fn scoped_token_is_requested_in_its_region() {
    for (region, expected) in [
        (None, "auth.xx-nowhere-1.far.example"),
        (Some("us-langley-1"), "auth.us-langley-1.oraclegovcloud.com"),
    ] {
        let (local, detour) = far_away().await;
        let environment = environment(&local, &[]);
        let instance = InstancePrincipal::builder()
            .with_environment(environment.clone())
            .with_transport(detour.clone())
            .build();
        let builder = ScopedToken::builder(instance, "urn:a:scope").with_transport(detour.clone());
        let builder = region.into_iter().fold(builder, |builder, region| {
            builder.with_region(Region::find(region, &environment).unwrap())
        });
        call(&local, &detour, builder.build(), Some("fra")).await;
        assert_eq!(
            detour.asked(),
            [
                "https://auth.xx-nowhere-1.far.example/v1/x509".to_owned(),
                format!("https://{expected}/v1/oauth2/scoped"),
                "https://iaas.eu-frankfurt-1.oraclecloud.com/20160918/workRequests".to_owned(),
            ]
        );
    }
}

#[test]
fn session_is_refreshed_in_the_given_region() {
    let environment = Environment::from_vars([("", ""); 0]);
    for (region, expected) in [
        ("fra", "https://auth.eu-frankfurt-1.oraclecloud.com"),
        ("us-langley-1", "https://auth.us-langley-1.oraclegovcloud.com"),
        ("mars.example", "https://auth.mars.example"),
    ] {
        let region = Region::find(region, &environment).unwrap();
        let session = RenewedSession::new(SessionToken::new("token", "key"), &region);
        let text = format!("{session:?}");
        assert!(text.contains(&format!("{expected:?}")), "{text}");
    }
}
