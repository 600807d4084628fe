//! Workload identities, token exchange, scoped tokens, and anonymous calls.

use std::sync::Arc;
use std::time::Duration;

use oci_sdk_core::Error;
use oci_sdk_core::auth::{
    ApiKey, BoxFuture, Credentials, DomainClient, InstancePrincipal, NoAuth, Principal, PrivateKey,
    ScopedToken, Signer, TokenExchange, WorkloadIdentity,
};
use oci_sdk_core::transport::{HttpTransport, Timeouts};
use oci_sdk_emulator::{Emulator, Fault};

use crate::local::Local;

fn transport() -> HttpTransport {
    HttpTransport::new(Timeouts::default())
}

#[tokio::test]
async fn workload_identity_signs_calls() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let file = local.folder.path().join("token");
    std::fs::write(&file, auth.issue_service_account_token()).unwrap();
    let workload = WorkloadIdentity::at(local.emulator.endpoint(), &file, transport());
    let client = local.client(workload).await;
    local.call(&client).await.unwrap();

    auth.revoke_tokens();
    local.call(&client).await.unwrap();
    assert_eq!(local.asked("CreateWorkloadSession"), 2);

    let fault = Fault::error(403, "NotAllowed", "no").operation("CreateWorkloadSession");
    local.emulator.fail_next(fault);
    let basic = WorkloadIdentity::at(local.emulator.endpoint(), &file, transport());
    let error = basic.principal().await.unwrap_err();
    assert!(error.to_string().contains("only enhanced clusters"), "{error}");

    auth.set_token_lifetime(Duration::ZERO);
    for (text, expected) in [
        (auth.issue_service_account_token(), "why Kubernetes has not rotated it"),
        ("no token".to_owned(), "is not a token with an expiry"),
    ] {
        std::fs::write(&file, text).unwrap();
        let workload = WorkloadIdentity::at(local.emulator.endpoint(), &file, transport());
        let error = workload.principal().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn service_account_token_has_several_sources() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let workload =
        || WorkloadIdentity::at(local.emulator.endpoint(), "/nowhere/token", transport());
    let file = local.folder.path().join("projected");
    std::fs::write(&file, auth.issue_service_account_token()).unwrap();
    let token = auth.issue_service_account_token();
    for workload in [
        workload().with_service_account_token_file(&file),
        workload().with_service_account_token(&token),
        workload().with_service_account_token_from(move || {
            let token = token.clone();
            async move { Ok(token) }
        }),
    ] {
        local.call_as(workload).await.unwrap();
    }
    let error = local.call_as(workload()).await.unwrap_err();
    assert!(error.to_string().contains("/nowhere/token cannot be read"), "{error}");
}

#[tokio::test]
async fn third_party_token_is_exchanged() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let (id, secret) = auth.domain_client();
    let client = DomainClient::new(id, secret);
    let builder = || {
        TokenExchange::builder(local.emulator.endpoint(), client.clone())
            .with_transport(transport())
    };
    local.call_as(builder().with_token(auth.third_party_token()).build().unwrap()).await.unwrap();

    let token = auth.third_party_token();
    let asked = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let exchange = builder()
        .with_token_from(move || {
            counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let token = token.clone();
            async move { Ok(token) }
        })
        .for_resource("a kind")
        .with_resource_expiry(600)
        .build()
        .unwrap();
    let client = local.client(exchange).await;
    local.call(&client).await.unwrap();
    auth.revoke_tokens();
    local.call(&client).await.unwrap();
    assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), 2, "at each refresh");

    let signing = DomainClient::from_credentials(
        InstancePrincipal::builder().with_environment(local.environment(&[])).build(),
    );
    let exchange = TokenExchange::builder(local.emulator.endpoint(), signing)
        .with_token(auth.third_party_token())
        .with_transport(transport())
        .build()
        .unwrap();
    local.call_as(exchange).await.unwrap();

    let wrong = DomainClient::new(id, "hunter2");
    let exchange = TokenExchange::builder(local.emulator.endpoint(), wrong)
        .with_token(auth.third_party_token())
        .with_transport(transport())
        .build()
        .unwrap();
    let error = exchange.principal().await.unwrap_err();
    let text = format!("{error:#} {error:?} {exchange:?}");
    assert!(text.contains("the id or the secret of the client is unknown"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
    assert!(builder().build().is_err(), "there is no token to exchange");
}

#[tokio::test]
async fn scoped_token_is_requested_with_other_credentials() {
    let local = Local::start().await;
    let instance = InstancePrincipal::builder().with_environment(local.environment(&[])).build();
    let scoped = ScopedToken::builder(instance, "urn:a:scope")
        .with_compartment("ocid1.compartment.oc1..x")
        .with_endpoint(local.emulator.endpoint())
        .with_transport(transport())
        .build();
    let client = local.client(scoped).await;
    local.call(&client).await.unwrap();
    // Both tokens are rejected, and refreshed from the inside out.
    local.emulator.auth().revoke_tokens();
    local.emulator.clear_requests();
    local.call(&client).await.unwrap();
    assert_eq!((local.asked("CreateScopedToken"), local.asked("FederateInstance")), (2, 1));
}

#[tokio::test]
async fn anonymous_calls_are_not_signed() {
    let local = Local::with(Emulator::builder().require_signatures(false)).await;
    local.call_as(NoAuth).await.unwrap();
    let sent = local.emulator.requests().pop().unwrap();
    assert_eq!(sent.header("authorization"), "");
    assert!(!sent.header("date").is_empty());
}

/// A key in slow hardware.
#[derive(Debug)]
struct Hardware(PrivateKey);

impl Signer for Hardware {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, Error>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(10)).await;
            self.0.sign(message)
        })
    }
}

#[derive(Debug)]
struct Card(Principal);

impl Credentials for Card {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

#[tokio::test]
async fn hardware_key_signs_calls() {
    let local = Local::start().await;
    let identity = local.emulator.issue_identity().unwrap();
    let key = PrivateKey::from_pem(&identity.private_key_pem, None, "a test").unwrap();
    let card = Card(Principal::new(identity.key_id(), Arc::new(Hardware(key))));
    local.call_as(card).await.unwrap();
    let key = PrivateKey::from_pem(&identity.private_key_pem, None, "a test").unwrap();
    local.call_as(ApiKey::new(&identity.tenancy, &identity.user, key)).await.unwrap();
    assert_eq!(local.last_signer(), identity.key_id());
}
