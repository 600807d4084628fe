//! Token endpoints that are slow, hang or fail.

use std::sync::Arc;
use std::time::Duration;

use oci_sdk_core::auth::{
    ApiKey, BoxFuture, Credentials, PrivateKey, ResourcePrincipal, WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind};
use oci_sdk_emulator::Fault;
use tokio::time::Instant;

use crate::local::{Local, skip};
use crate::providers::{PROVIDERS, each, transport};

#[test]
fn slow_endpoint_is_waited_for() {
    each(&PROVIDERS, |started| async move {
        let emulator = &started.local.emulator;
        for step in started.provider.steps {
            emulator.fail_next(Fault::none().after(Duration::from_millis(200)).operation(*step));
        }
        started.call().await.unwrap();
        assert_eq!(emulator.pending_faults(), 0);
        assert_eq!(started.renewals(), 1);
    });
}

#[test]
fn hanging_endpoint_costs_a_call_no_more_than_its_time_limit() {
    each(&PROVIDERS, |started| async move {
        let (local, client) = (&started.local, &started.client);
        for step in started.provider.steps {
            local.emulator.fail_next(Fault::hang().operation(*step));
        }
        let limit = Duration::from_millis(300);
        let error = local.call_within(client, limit).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(
            error.to_string().contains("no credentials were available within 300ms (call timeout)"),
            "{error}"
        );
        assert_eq!((error.operation(), error.attempts()), (Some("GetWorkRequest"), 0), "{error}");
        // They are requested once more, for all callers that have time left.
        let calls = [(); 10].map(|()| {
            let (local, client) = (Arc::clone(local), client.clone());
            tokio::spawn(async move { local.call(&client).await.map(|_| ()) })
        });
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(local.emulator.pending_faults(), 0);
        assert_eq!(started.renewals(), 2);
    });
}

#[test]
fn failed_refresh_is_ignored_while_the_token_is_valid() {
    for fault in [Fault::status(403), Fault::hang()] {
        each(&PROVIDERS, |started| {
            let fault = fault.clone();
            async move {
                let emulator = &started.local.emulator;
                // Due after a quarter of the lifetime.
                emulator.auth().set_token_lifetime(Duration::from_secs(160));
                started.call().await.unwrap();
                started.fail_next(fault);
                skip(Duration::from_secs(40)).await;
                while emulator.pending_faults() > 0 {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                    started.call().await.unwrap();
                }
                started.call().await.unwrap();
                let signers = started.local.signers();
                assert!(signers.iter().all(|signer| *signer == signers[0]), "{}", signers.len());
                assert_eq!(started.renewals(), 2);
            }
        });
    }
}

#[tokio::test]
async fn hanging_endpoint_does_not_block_other_credentials() {
    let local = Arc::new(Local::start().await);
    let token = local.emulator.auth().issue_service_account_token();
    let workload = WorkloadIdentity::at(local.emulator.endpoint(), "/nowhere", transport())
        .with_service_account_token(token);
    let identity = local.emulator.issue_identity().unwrap();
    let key = PrivateKey::from_pem(&identity.private_key_pem, None, "a test").unwrap();
    let key = ApiKey::new(&identity.tenancy, &identity.user, key);
    let (hanging, other) = (local.client(workload).await, local.client(key).await);

    local.emulator.fail_next(Fault::hang().operation("CreateWorkloadSession"));
    let waiting = {
        let local = Arc::clone(&local);
        tokio::spawn(async move { local.call(&hanging).await.map(|_| ()) })
    };
    while local.emulator.pending_faults() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    local.call(&other).await.unwrap();
    assert!(!waiting.is_finished());
    waiting.await.unwrap().unwrap();
}

/// A transport that never responds.
#[derive(Debug)]
struct Silence;

impl Transport for Silence {
    fn send(
        &self,
        _request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn endpoint_without_a_response_times_out_after_a_minute() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let variables = auth.resource_principal_environment("2.1.1", local.folder.path()).unwrap();
    let environment = Environment::from_vars(variables);
    let resource = ResourcePrincipal::with_transport(&environment, Arc::new(Silence)).unwrap();
    let workload = WorkloadIdentity::at("https://cluster.example", "/nowhere", Silence)
        .with_service_account_token(auth.issue_service_account_token());
    let all: [&dyn Credentials; 2] = [&resource, &workload];
    for credentials in all {
        let started = Instant::now();
        let error = credentials.principal().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.to_string().contains("no response within "), "{error}");
        assert!(error.request_id().is_some(), "{error}");
        assert!(started.elapsed() <= Duration::from_secs(60), "{:?}", started.elapsed());
    }
}
