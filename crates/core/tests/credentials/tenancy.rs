//! The tenancy that each kind of credentials returns.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oci_sdk_core::auth::{
    ApiKey, BoxFuture, Credentials, Delegated, DomainClient, InstancePrincipal, NoAuth, Principal,
    PrivateKey, RenewedSession, ResourcePrincipal, ScopedToken, SessionToken, TokenExchange,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Config, Error, ErrorKind, Region};
use serde_json::{Value, json};

use crate::local::Local;
use crate::providers::{PROVIDERS, each, transport};

const TENANCY: &str = "ocid1.tenancy.oc1..mine";

fn jwt(mut claims: Value) -> String {
    claims["exp"] = json!(4_000_000_000_u64);
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.c2ln", part(&json!({"alg": "none"})), part(&claims))
}

async fn tenancy(credentials: impl Credentials + 'static) -> Result<String, Error> {
    let nothing = Environment::from_vars([("", ""); 0]);
    let builder = Config::builder().with_environment(nothing).with_region("phx");
    builder.with_credentials(credentials).load().await?.tenancy().await
}

#[test]
fn providers_know_the_tenancy_of_the_instance_or_the_resource() {
    each(&PROVIDERS, |started| async move {
        let tenancy = started.credentials.tenancy().await.unwrap();
        let auth = started.local.emulator.auth();
        match started.provider.name {
            // The tokens of the identity domain of the emulator have no tenancy.
            name if name.contains("somebody else") => assert_eq!(tenancy, None),
            _ => assert_eq!(tenancy.as_deref(), Some(auth.tenancy())),
        }
    });
}

#[tokio::test]
async fn instance_principal_needs_no_token_for_it() {
    let local = Local::start().await;
    let principal = InstancePrincipal::builder().with_environment(local.environment(&[])).build();
    assert_eq!(tenancy(principal).await.unwrap(), local.emulator.auth().tenancy());
    assert_eq!(local.asked("FederateInstance"), 0);
}

#[tokio::test]
async fn api_key_and_session_know_it_without_a_request() {
    let key = || PrivateKey::generate().unwrap();
    assert_eq!(tenancy(ApiKey::new(TENANCY, "user", key())).await.unwrap(), TENANCY);

    let folder = tempfile::tempdir().unwrap();
    let token = folder.path().join("token");
    std::fs::write(&token, jwt(json!({"tenant": TENANCY}))).unwrap();
    assert_eq!(tenancy(SessionToken::with_key(&token, key())).await.unwrap(), TENANCY);
    let session = SessionToken::with_key(&token, key());
    let region = Region::find("phx", &Environment::from_vars([("", ""); 0])).unwrap();
    assert_eq!(tenancy(RenewedSession::new(session, &region)).await.unwrap(), TENANCY);

    for (claims, expected) in [
        (json!({"res_tenant": TENANCY, "tenant": "another"}), Some(TENANCY)),
        (json!({"opc-tenant": TENANCY}), Some(TENANCY)),
        (json!({"tenant": ""}), None),
        (json!({}), None),
    ] {
        let resource = ResourcePrincipal::from_token(jwt(claims), key().to_pem().unwrap());
        assert_eq!(Credentials::tenancy(&resource).await.unwrap().as_deref(), expected);
    }
}

/// An identity domain that issues this token.
#[derive(Debug)]
struct Domain(String);

impl Transport for Domain {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let answer = json!({ "token": self.0 }).to_string();
        Box::pin(async { Ok(http::Response::new(ByteStream::from(answer))) })
    }
}

#[tokio::test]
async fn exchanged_token_names_it() {
    for claim in ["tenant", "res_tenant"] {
        let exchange =
            TokenExchange::builder("https://d.example", DomainClient::new("id", "secret"))
                .with_token("a.b.c")
                .with_transport(Domain(jwt(json!({claim: TENANCY}))))
                .build()
                .unwrap();
        assert_eq!(tenancy(exchange).await.unwrap(), TENANCY);
    }
}

#[tokio::test]
async fn delegation_is_in_the_tenancy_of_the_user() {
    let inner = || ApiKey::new("ocid1.tenancy.oc1..shell", "user", PrivateKey::generate().unwrap());
    let token = jwt(json!({"tenant": TENANCY}));
    assert_eq!(tenancy(Delegated::new(inner(), token)).await.unwrap(), TENANCY);
    let silent = Delegated::new(inner(), jwt(json!({})));
    assert_eq!(tenancy(silent).await.unwrap(), "ocid1.tenancy.oc1..shell");
    let scoped = ScopedToken::builder(inner(), "scope").with_transport(transport()).build();
    assert_eq!(tenancy(scoped).await.unwrap(), "ocid1.tenancy.oc1..shell");

    // As in Cloud Shell, whose instance is in a tenancy of Oracle.
    let local = Local::start().await;
    let path = |name: &str| local.folder.path().join(name);
    std::fs::write(path("delegation"), local.emulator.auth().issue_delegation_token()).unwrap();
    let profile = format!(
        "[DEFAULT]\ntenancy={TENANCY}\nregion=phx\nauthentication_type=instance_principal\n\
         delegation_token_file={}\n",
        path("delegation").display()
    );
    std::fs::write(path("config"), profile).unwrap();
    let builder = Config::builder().with_environment(local.environment(&[]));
    let config = builder.with_config_file(path("config")).load().await.unwrap();
    assert_eq!(config.tenancy().await.unwrap(), TENANCY);
}

#[tokio::test]
async fn profile_names_it_where_the_token_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("key"), PrivateKey::generate().unwrap().to_pem().unwrap()).unwrap();
    std::fs::write(path("token"), jwt(json!({}))).unwrap();
    for line in ["", "security_token_file="] {
        let line = match line {
            "" => "user=ocid1.user.oc1..a".to_owned(),
            line => format!("{line}{}", path("token").display()),
        };
        let profile = format!(
            "[DEFAULT]\ntenancy={TENANCY}\nregion=phx\nkey_file={}\n{line}\n",
            path("key").display()
        );
        std::fs::write(path("config"), profile).unwrap();
        let nothing = Environment::from_vars([("", ""); 0]);
        let builder = Config::builder().with_environment(nothing).with_config_file(path("config"));
        assert_eq!(builder.load().await.unwrap().tenancy().await.unwrap(), TENANCY, "{line}");
    }
}

/// Custom credentials.
#[derive(Debug)]
struct Own(&'static str);

impl Credentials for Own {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(Principal::new(self.0, Arc::new(PrivateKey::generate()?))) })
    }
}

#[tokio::test]
async fn key_id_of_other_credentials_may_name_it() {
    assert_eq!(tenancy(Own("ocid1.tenancy.oc1..mine/user/aa:bb")).await.unwrap(), TENANCY);
    for error in [
        tenancy(Own("ocid1.user.oc1..a/b/c")).await.unwrap_err(),
        tenancy(Own("ST$no token")).await.unwrap_err(),
        tenancy(NoAuth).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with("unknown tenancy"), "{error}");
    }
}
