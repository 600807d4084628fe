//! Instance principals.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use oci_sdk_core::auth::MetadataService;
use oci_sdk_core::auth::{
    BoxFuture, Credentials, Delegated, FingerprintAlgorithm, InstancePrincipal,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::Transport;
use oci_sdk_core::{Body, ByteStream, Error, ErrorKind};
use oci_sdk_emulator::{Emulator, Fault};

use crate::local::Local;

fn principal(local: &Local) -> InstancePrincipal {
    InstancePrincipal::builder().with_environment(local.environment(&[])).build()
}

#[tokio::test]
async fn instance_principal_signs_calls() {
    for fingerprint in [FingerprintAlgorithm::Sha1, FingerprintAlgorithm::Sha256] {
        let local = Local::start().await;
        let principal = InstancePrincipal::builder()
            .with_environment(local.environment(&[]))
            .with_fingerprint(fingerprint)
            .build();
        local.call_as(principal.clone()).await.unwrap();
        assert!(local.last_signer().starts_with("ST$"), "{}", local.last_signer());
        assert_eq!(principal.tenancy().await.unwrap(), local.emulator.auth().tenancy());
        let region = principal.region().await.unwrap().unwrap();
        assert_eq!((region.id(), region.domain()), ("us-phoenix-1", "oraclecloud.com"));
        assert_eq!(local.asked("FederateInstance"), 1);
    }
}

#[tokio::test]
async fn unknown_realm_is_read_from_the_metadata_service() {
    let builder = Emulator::builder().region("xx-nowhere-1", "NOW", "oc99", "example.com");
    let local = Local::with(builder).await;
    let metadata = MetadataService::new(&local.environment(&[]));
    let region = metadata.region().await.unwrap();
    assert_eq!(
        (region.id(), region.realm(), region.domain()),
        ("xx-nowhere-1", Some("oc99"), "example.com")
    );
    assert_eq!(metadata.instance_id().await.unwrap(), local.emulator.auth().instance_id());
}

#[tokio::test]
async fn token_is_refreshed_when_it_is_expired_or_rejected() {
    let local = Local::start().await;
    local.emulator.auth().set_token_lifetime(Duration::from_secs(60));
    let client = local.client(principal(&local)).await;
    local.call(&client).await.unwrap();
    local.skip(Duration::from_secs(60)).await;
    local.call(&client).await.unwrap();
    assert_eq!(local.asked("FederateInstance"), 2, "the first one had expired");

    local.emulator.auth().set_token_lifetime(Duration::from_secs(3600));
    local.skip(Duration::from_secs(60)).await;
    local.call(&client).await.unwrap();
    local.emulator.auth().revoke_tokens();
    local.emulator.clear_requests();
    let answer = local.call(&client).await.unwrap();
    assert!(answer.status().is_success());
    assert_eq!(local.asked("GetWorkRequest"), 2, "rejected, and retried");
    assert_eq!(local.asked("FederateInstance"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousand_calls_with_a_rejected_token_cause_one_refresh() {
    let local = Arc::new(Local::with(Emulator::builder().recorded_requests(10_000)).await);
    let client = local.client(principal(&local)).await;
    local.call(&client).await.unwrap();
    local.emulator.auth().revoke_tokens();
    local.emulator.clear_requests();
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let (local, client) = (Arc::clone(&local), client.clone());
            tokio::spawn(async move { local.call(&client).await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(local.asked("FederateInstance"), 1);
}

#[tokio::test]
async fn failed_refresh_is_explained_and_retried() {
    let local = Local::start().await;
    let client = local.client(principal(&local)).await;
    local.call(&client).await.unwrap();
    // The token has not expired, and the service rejects it.
    local.emulator.auth().revoke_tokens();
    local.emulator.fail_next(Fault::status(403).operation("FederateInstance"));
    let error = local.call(&client).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    let text = error.to_string();
    assert!(text.contains("the federation endpoint failed") && text.contains("403"), "{text}");
    // A new one is not requested at once.
    local.skip(Duration::from_secs(1)).await;
    local.call(&client).await.unwrap();

    let local = Local::start().await;
    local.emulator.fail_next(Fault::status(404).operation("GetInstanceCertificate").times(20));
    let gone = principal(&local);
    // A new instance may not have a certificate yet.
    let is_retried = async {
        while local.asked("GetInstanceCertificate") < 2 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        result = gone.principal() => panic!("404 is not retried: {result:?}"),
        () = is_retried => {}
    }
}

#[tokio::test]
async fn transient_failures_are_retried() {
    let local = Local::start().await;
    for fault in [
        Fault::status(500).operation("GetInstanceCertificate"),
        Fault::status(429).operation("FederateInstance"),
        Fault::reset().operation("FederateInstance"),
        Fault::none().after(Duration::from_millis(200)).operation("FederateInstance"),
    ] {
        local.emulator.fail_next(fault);
    }
    local.call_as(principal(&local)).await.unwrap();
    assert_eq!(local.emulator.pending_faults(), 0);
    assert_eq!(local.asked("FederateInstance"), 3);
    assert_eq!(local.asked("GetInstanceMetadata"), 0, "the region is not requested");
}

#[tokio::test]
async fn response_without_a_token_is_an_error_that_does_not_quote_it() {
    for (answer, expected) in [
        ("<html>hunter2</html>", "a response that is not JSON"),
        (r#"{"secret": "hunter2"}"#, "without a token"),
        (r#"{"token": "hunter2 hunter2"}"#, "without a token"),
    ] {
        let local = Local::start().await;
        local.emulator.fail_next(Fault::response(200, answer).operation("FederateInstance"));
        let error = principal(&local).principal().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        let text = format!("{error:#} {error:?}");
        assert!(text.contains(expected) && !text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn each_refresh_reads_the_certificate() {
    let local = Local::start().await;
    let client = local.client(principal(&local)).await;
    local.call(&client).await.unwrap();
    local.emulator.auth().rotate_instance_certificate().unwrap();
    local.emulator.auth().revoke_tokens();
    local.emulator.clear_requests();
    local.call(&client).await.unwrap();
    assert_eq!(local.asked("GetInstanceCertificate"), 3);
}

#[tokio::test]
async fn custom_certificates_are_used() {
    let local = Local::start().await;
    let files = local.emulator.auth().own_certificates(local.folder.path()).unwrap();
    let principal = InstancePrincipal::builder()
        .with_environment(local.environment(&[]))
        .with_certificates(&files.leaf, &files.key, [&files.intermediate])
        .build();
    local.call_as(principal).await.unwrap();
    assert_eq!(local.asked("GetInstanceCertificate"), 0);

    std::fs::copy(&files.intermediate, &files.leaf).unwrap();
    let broken = InstancePrincipal::builder()
        .with_environment(local.environment(&[]))
        .with_certificates(&files.leaf, &files.key, [&files.intermediate])
        .build();
    let error = broken.principal().await.unwrap_err();
    assert!(error.to_string().contains("names no tenancy"), "{error}");
}

#[tokio::test]
async fn clock_skew_is_named() {
    let local = Local::start().await;
    local.emulator.auth().set_clock_offset(3600);
    let error = principal(&local).principal().await.unwrap_err();
    assert!(error.to_string().contains("away from the emulator's clock"), "{error}");
    assert!(
        error
            .to_string()
            .contains("the system clock: the service rejects requests with a clock skew"),
        "{error}"
    );
    // A skew of five minutes is allowed.
    local.emulator.auth().set_clock_offset(250);
    local.call_as(principal(&local)).await.unwrap();
}

#[tokio::test]
async fn delegation_token_is_sent_and_replaced() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let delegated = Delegated::new(principal(&local), auth.issue_delegation_token());
    local.call_as(delegated).await.unwrap();
    let sent = local.emulator.requests().pop().unwrap();
    assert!(sent.header("authorization").contains("host opc-obo-token"));

    let file = local.folder.path().join("delegation_token");
    std::fs::write(&file, format!("{}\n", auth.issue_delegation_token())).unwrap();
    let client = local.client(Delegated::from_file(principal(&local), &file)).await;
    local.call(&client).await.unwrap();
    // Cloud Shell replaces the token, and the previous one is rejected.
    auth.revoke_tokens();
    std::fs::write(&file, auth.issue_delegation_token()).unwrap();
    let error = local.call(&client).await.unwrap_err();
    assert!(error.is_unauthorized(), "the token of the instance was revoked as well: {error}");
    local.call(&client).await.unwrap();
    std::fs::write(&file, "two words").unwrap();
    let error = local.call_as(Delegated::from_file(principal(&local), &file)).await.unwrap_err();
    assert!(error.to_string().contains("does not contain a token"), "{error}");
}

#[tokio::test(flavor = "current_thread")]
async fn refresh_does_not_block_the_thread() {
    // On separate threads, so that only the provider is measured.
    let (sender, receiver) = std::sync::mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let server = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let local = Local::start().await;
            local.emulator.auth().rotate_instance_certificate().unwrap();
            sender.send(local.environment(&[])).unwrap();
            _ = stopped.await;
        });
    });
    let environment = receiver.recv().unwrap();
    let principal = InstancePrincipal::builder().with_environment(environment).build();
    let ticks = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&ticks);
    let ticking = tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(2)).await;
            counter.fetch_add(1, Ordering::Relaxed);
        }
    });
    let started = Instant::now();
    for _ in 0..5 {
        let held = principal.principal().await.unwrap();
        principal.refresh(&held).await.unwrap();
    }
    ticking.abort();
    let (ticks, time) = (ticks.load(Ordering::Relaxed), started.elapsed());
    // Most of the time is spent on the generation of ten keys.
    assert!(u128::from(ticks) > time.as_millis() / 20, "{ticks} ticks in {time:?}");
    stop.send(()).unwrap();
    server.join().unwrap();
}

/// A metadata service that predates realms.
#[derive(Debug, Default)]
struct Old(AtomicU64);

impl Transport for Old {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let answer = match request.uri().path().ends_with("/instance/region") {
            true => http::Response::new(ByteStream::from("qqq")),
            false => http::Response::builder().status(404).body(ByteStream::from("")).unwrap(),
        };
        Box::pin(async { Ok(answer) })
    }
}

#[tokio::test]
async fn old_metadata_service_returns_the_region_key() {
    let environment = Environment::from_vars([(
        "OCI_REGION_METADATA",
        r#"{"realmKey": "oc99", "realmDomainComponent": "mars.example",
            "regionKey": "qqq", "regionIdentifier": "mars-north-1"}"#,
    )]);
    let service = Arc::new(Old::default());
    let metadata = MetadataService::with_transport(&environment, Arc::clone(&service) as _);
    let region = metadata.region().await.unwrap();
    assert_eq!((region.id(), region.domain()), ("mars-north-1", "mars.example"));
    assert_eq!(service.0.load(Ordering::Relaxed), 3, "each path is requested once");
}

#[tokio::test]
async fn delegation_token_is_kept_while_its_file_is_written() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let file = local.folder.path().join("delegation_token");
    std::fs::write(&file, auth.issue_delegation_token()).unwrap();
    let client = local.client(Delegated::from_file(principal(&local), &file)).await;
    local.call(&client).await.unwrap();
    std::fs::write(&file, "").unwrap();
    local.skip(Duration::from_secs(1)).await;
    local.call(&client).await.unwrap();
    std::fs::remove_file(&file).unwrap();
    local.skip(Duration::from_secs(1)).await;
    local.call(&client).await.unwrap();
}
