//! Token endpoints that reject requests: the number of requests, their headers, and the errors.

use std::sync::Arc;
use std::time::Duration;

use oci_sdk_core::auth::MetadataService;
use oci_sdk_core::auth::{
    BoxFuture, Credentials, DomainClient, InstancePrincipal, PrivateKey, ResourcePrincipal,
    TokenExchange, WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind};
use oci_sdk_emulator::Fault;

use crate::local::Local;
use crate::providers::{PROVIDERS, each, transport};

const FEDERATE: &str = "FederateInstance";

fn principal(local: &Local) -> InstancePrincipal {
    InstancePrincipal::builder().with_environment(local.environment(&[])).build()
}

#[tokio::test]
async fn endpoint_that_rejects_is_not_requested_by_every_call() {
    let local = Local::start().await;
    local
        .emulator
        .fail_next(Fault::error(401, "NotAuthenticated", "no").operation(FEDERATE).times(1000));
    let principal = principal(&local);
    let first = principal.principal().await.unwrap_err();
    assert!(!first.to_string().contains("next attempt"), "{first}");
    // The delay is short, and the machine may be slow.
    tokio::time::pause();
    for _ in 0..200 {
        let error = principal.principal().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.request_id(), first.request_id());
        let text = error.to_string();
        assert!(
            text.contains("401 NotAuthenticated: no") && text.contains("next attempt in 1s"),
            "{text}"
        );
    }
    tokio::time::resume();
    assert_eq!(local.asked(FEDERATE), 1);

    local.skip(Duration::from_secs(1)).await;
    let all: Vec<_> = (0..200)
        .map(|_| {
            let principal = principal.clone();
            tokio::spawn(async move { principal.principal().await.is_err() })
        })
        .collect();
    for call in all {
        assert!(call.await.unwrap());
    }
    assert_eq!(local.asked(FEDERATE), 2);
    let error = principal.principal().await.unwrap_err();
    assert!(error.to_string().contains("next attempt in 2s"), "{error}");

    local.emulator.clear_faults();
    local.skip(Duration::from_secs(2)).await;
    principal.principal().await.unwrap();
    assert_eq!(local.asked(FEDERATE), 3);
}

#[tokio::test]
async fn rejected_token_whose_refresh_fails_is_not_refreshed_by_every_call() {
    let local = Local::start().await;
    let client = local.client(principal(&local)).await;
    local.call(&client).await.unwrap();
    local.emulator.auth().revoke_tokens();
    local.emulator.fail_next(Fault::status(403).operation(FEDERATE).times(100));
    for attempt in 0..20 {
        let error = local.call(&client).await.unwrap_err();
        assert_eq!(error.to_string().contains("next attempt in "), attempt > 0, "{error}");
        assert!(error.is_unauthorized(), "{error}");
        assert!(error.to_string().contains("the federation endpoint failed"), "{error}");
    }
    assert_eq!(local.asked(FEDERATE), 2, "one of them was accepted");
}

#[tokio::test]
async fn changed_file_ends_the_delay() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let folder = local.folder.path();
    let path = |name: &str| folder.join(name);
    let write = |name: &str, text: &str| std::fs::write(path(name), text).unwrap();

    write("account", "no token");
    let workload = WorkloadIdentity::at(local.emulator.endpoint(), path("account"), transport());
    workload.principal().await.unwrap_err();
    write("account", &auth.issue_service_account_token());
    workload.principal().await.unwrap();

    write("subject", "not.yet");
    let (id, secret) = auth.domain_client();
    let exchange = TokenExchange::builder(local.emulator.endpoint(), DomainClient::new(id, secret))
        .with_token_file(path("subject"))
        .with_transport(transport())
        .build()
        .unwrap();
    exchange.principal().await.unwrap_err();
    write("subject", &auth.third_party_token());
    exchange.principal().await.unwrap();

    let resource = ResourcePrincipal::from_files(path("token"), path("key"));
    resource.principal().await.unwrap_err();
    write("key", &PrivateKey::generate().unwrap().to_pem().unwrap());
    resource.principal().await.unwrap_err();
    write("token", "a.b.c");
    resource.principal().await.unwrap();

    let files = auth.own_certificates(folder).unwrap();
    let leaf = std::fs::read(&files.leaf).unwrap();
    std::fs::write(&files.leaf, "no certificate").unwrap();
    let instance = InstancePrincipal::builder()
        .with_environment(local.environment(&[]))
        .with_certificates(&files.leaf, &files.key, [&files.intermediate])
        .build();
    instance.principal().await.unwrap_err();
    std::fs::write(&files.leaf, leaf).unwrap();
    instance.principal().await.unwrap();
}

#[test]
fn each_token_request_has_a_user_agent_and_a_unique_id() {
    each(&PROVIDERS, |started| async move {
        let emulator = &started.local.emulator;
        for step in started.provider.steps {
            emulator.fail_next(Fault::status(500).operation(*step));
        }
        started.call().await.unwrap();
        let requests = emulator.requests();
        let of_tokens =
            requests.iter().filter(|one| one.operation.as_deref() != Some("GetWorkRequest"));
        let mut ids = Vec::new();
        for request in of_tokens {
            assert!(
                request.header("user-agent").starts_with("oci-rust/"),
                "{:?}",
                request.operation
            );
            let id = request.header("opc-request-id");
            let is_part = |part: &str| {
                part.len() == 32 && part.bytes().all(|digit| digit.is_ascii_hexdigit())
            };
            assert!(id.split('/').all(is_part), "{:?}: {id}", request.operation);
            ids.push(id.to_owned());
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "of {}", started.provider.name);
        assert!(all > started.provider.steps.len(), "one attempt has failed");
    });
}

#[tokio::test]
async fn error_of_a_token_request_has_its_id() {
    let local = Local::start().await;
    // The service responds with its own id, or not at all.
    local
        .emulator
        .fail_next(Fault::status(400).header("opc-request-id", "theirs").operation(FEDERATE));
    let error = principal(&local).principal().await.unwrap_err();
    assert_eq!(error.request_id(), Some("theirs"));
    assert_eq!(error.to_string().matches("theirs").count(), 1, "{error}");

    local.emulator.fail_next(Fault::close().operation(FEDERATE).times(3));
    let principal = Arc::new(principal(&local));
    let error = principal.principal().await.unwrap_err();
    let sent = local.last_of(FEDERATE).header("opc-request-id").to_owned();
    assert_eq!(error.request_id(), Some(sent.as_str()), "{error}");
    let client = local.client(Arc::unwrap_or_clone(principal)).await;
    let error = local.call(&client).await.unwrap_err();
    assert_eq!(error.request_id(), Some(sent.as_str()), "the call has sent nothing: {error}");
}

#[tokio::test]
async fn error_of_a_token_request_does_not_mention_permissions() {
    let local = Local::start().await;
    local.emulator.fail_next(Fault::status(404).operation(FEDERATE));
    let error = principal(&local).principal().await.unwrap_err().to_string();
    assert!(!error.contains("permission") && error.contains("check the region"), "{error}");
}

/// A service that has no resources.
#[derive(Debug)]
struct Nothing(u16);

impl Transport for Nothing {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        let answer = http::Response::builder().status(self.0).body(ByteStream::from("")).unwrap();
        Box::pin(async { Ok(answer) })
    }
}

#[tokio::test(start_paused = true)]
async fn missing_metadata_is_explained() {
    let nothing = Environment::from_vars([("", ""); 0]);
    let metadata = |status| MetadataService::with_transport(&nothing, Arc::new(Nothing(status)));
    for error in [
        metadata(404).instance_id().await.unwrap_err(),
        metadata(404).region().await.unwrap_err(),
        InstancePrincipal::builder()
            .with_environment(nothing.clone())
            .with_transport(Nothing(404))
            .build()
            .principal()
            .await
            .unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(!text.contains("permission"), "{text}");
        assert!(text.contains("is this an instance of Oracle Cloud"), "{text}");
    }
    let error = metadata(403).instance_id().await.unwrap_err().to_string();
    assert!(error.contains("through a proxy"), "{error}");
}
