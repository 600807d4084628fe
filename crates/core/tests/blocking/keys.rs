//! The keys that the SDK generates.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use oci_sdk_core::auth::{
    Credentials, DomainClient, InstancePrincipal, PrivateKey, ResourcePrincipal, TokenExchange,
    WorkloadIdentity,
};
use oci_sdk_core::config::Environment;
use oci_sdk_core::transport::{HttpTransport, Timeouts};

use crate::cloud::Cloud;

/// Longer gaps of the clock mean that its thread was busy.
const PAUSE: Duration = Duration::from_millis(20);

/// Runs `scene` on a single-threaded runtime, and returns the fraction of the time in which its
/// clock stood still.
fn standstill<F: Future>(scene: impl FnOnce() -> F) -> f64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (stood, ends) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (sum, is_over) = (Arc::clone(&stood), Arc::clone(&ends));
        let started = Instant::now();
        let ticking = tokio::spawn(async move {
            let mut last = started;
            loop {
                tokio::time::sleep(Duration::from_millis(1)).await;
                let gap = last.elapsed();
                if gap > PAUSE {
                    sum.fetch_add(gap.as_micros() as u64, Ordering::Relaxed);
                }
                if is_over.load(Ordering::Relaxed) {
                    break;
                }
                last = Instant::now();
            }
        });
        scene().await;
        ends.store(true, Ordering::Relaxed);
        ticking.await.unwrap();
        let stood = Duration::from_micros(stood.load(Ordering::Relaxed));
        stood.as_secs_f64() / started.elapsed().as_secs_f64()
    })
}

/// Refreshes that generate a key each.
async fn renew(credentials: &dyn Credentials) {
    for _ in 0..3 {
        let held = credentials.principal().await.unwrap();
        assert!(credentials.refresh(&held).await.unwrap());
    }
}

#[test]
fn keys_are_generated_on_other_threads() {
    let cloud = Cloud::start();
    let auth = cloud.emulator.auth();
    let transport = || HttpTransport::new(Timeouts::default());
    let instance = Environment::from_vars(auth.instance_environment());
    let resource = auth.resource_principal_environment("1.1", cloud.folder.path()).unwrap();
    let (id, secret) = auth.domain_client();
    let all: [(&str, Box<dyn Credentials>); 4] = [
        ("instance", Box::new(InstancePrincipal::builder().with_environment(instance).build())),
        (
            "resource",
            Box::new(
                ResourcePrincipal::from_environment(&Environment::from_vars(resource)).unwrap(),
            ),
        ),
        (
            "pod",
            Box::new(
                WorkloadIdentity::at(cloud.emulator.endpoint(), "/nowhere", transport())
                    .with_service_account_token(auth.issue_service_account_token()),
            ),
        ),
        (
            "exchange",
            Box::new(
                TokenExchange::builder(cloud.emulator.endpoint(), DomainClient::new(id, secret))
                    .with_transport(transport())
                    .with_token(auth.third_party_token())
                    .build()
                    .unwrap(),
            ),
        ),
    ];
    for (what, credentials) in all {
        let stood = standstill(|| renew(&*credentials));
        assert!(
            stood < 0.5,
            "{what}: the clock stood still for {:.0} % of the time",
            stood * 100.0
        );
    }
}

#[test]
fn key_generation_on_the_async_thread_is_detected() {
    let stood = standstill(async || {
        for _ in 0..3 {
            PrivateKey::generate().unwrap();
        }
    });
    assert!(stood > 0.5, "{:.0} %", stood * 100.0);
}
