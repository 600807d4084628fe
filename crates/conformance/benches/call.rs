//! The overhead of a call over bare reqwest with an RSA signature.
//!
//! A signed GET through the SDK against the same GET with bare reqwest plus one RSA signature,
//! over one loopback server. Both alternate within each measurement, so that noise of the machine
//! affects both; the ratio is printed at the end. The budget is 1.05.

#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::cell::RefCell;
use std::hint::black_box;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use criterion::{Criterion, criterion_group, criterion_main};
use oci_sdk_core::Config;
use oci_sdk_core::auth::{ApiKey, PrivateKey};
use oci_sdk_work_requests::WorkRequestClient;
use tokio::runtime::Runtime;

/// A work request as the service returns it.
const BODY: &str = r#"{"operationType":"CreateVcn","status":"SUCCEEDED","id":"ocid1.workrequest.oc1.phx.a","compartmentId":"ocid1.compartment.oc1..a","resources":[{"actionType":"CREATED","entityType":"vcn","identifier":"ocid1.vcn.oc1.phx.a","entityUri":"/vcns/ocid1.vcn.oc1.phx.a"}],"percentComplete":100.0,"timeAccepted":"2024-01-02T03:04:05.678Z","timeStarted":"2024-01-02T03:04:05.678Z","timeFinished":"2024-01-02T03:04:05.678Z"}"#;

/// About as long as the signing string of this call.
const SIGNED: &[u8] = b"date: Thu, 05 Jan 2023 21:31:40 GMT\n(request-target): get /20160918/workRequests/ocid1.workrequest.oc1.phx.a\nhost: 127.0.0.1:40000";

/// Responds to every request with [`BODY`], on separate threads.
fn serve() -> SocketAddr {
    let (address, started) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            address.send(listener.local_addr().unwrap()).unwrap();
            let answer = || async { ([(CONTENT_TYPE, "application/json")], BODY) };
            axum::serve(listener, Router::new().fallback(answer)).await.unwrap();
        });
    });
    started.recv().unwrap()
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// The total times of both, over all measurements.
#[derive(Default)]
struct Totals {
    sdk: Vec<Duration>,
    bare: Vec<Duration>,
}

fn signed_get(criterion: &mut Criterion) {
    let url = format!("http://{}", serve());
    let runtime = runtime();

    let key = PrivateKey::generate().unwrap();
    let raw_key = KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
    let credentials = ApiKey::new("ocid1.tenancy.oc1..a", "ocid1.user.oc1..a", key);
    let config = runtime
        .block_on(Config::builder().with_credentials(credentials).with_endpoint(&url).load())
        .unwrap();
    let client = WorkRequestClient::new(&config).unwrap();

    let bare_client = reqwest::Client::new();
    let bare_url = format!("{url}/20160918/workRequests/ocid1.workrequest.oc1.phx.a");

    let through_sdk = async || {
        let work_request = client.get_work_request("ocid1.workrequest.oc1.phx.a").await.unwrap();
        black_box(work_request);
    };
    let bare = async || {
        let mut signature = vec![0; raw_key.public_modulus_len()];
        raw_key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), SIGNED, &mut signature).unwrap();
        black_box(signature);
        let response = bare_client.get(&bare_url).send().await.unwrap();
        black_box(response.bytes().await.unwrap());
    };

    let totals = RefCell::new(Totals::default());
    let take_turns = |rounds: u64| {
        let mut totals = totals.borrow_mut();
        runtime.block_on(async {
            let (mut sdk_time, mut bare_time) = (Duration::ZERO, Duration::ZERO);
            for _ in 0..rounds {
                let start = Instant::now();
                through_sdk().await;
                let turn = Instant::now();
                bare().await;
                let end = Instant::now();
                totals.sdk.push(turn - start);
                totals.bare.push(end - turn);
                sdk_time += turn - start;
                bare_time += end - turn;
            }
            (sdk_time, bare_time)
        })
    };

    let mut group = criterion.benchmark_group("signed GET");
    group.sample_size(50).measurement_time(Duration::from_secs(8));
    group.bench_function("SDK", |bencher| bencher.iter_custom(|rounds| take_turns(rounds).0));
    group.bench_function("bare reqwest + RSA", |bencher| {
        bencher.iter_custom(|rounds| take_turns(rounds).1);
    });
    group.finish();

    let mut totals = totals.into_inner();
    let (sdk, bare) = (median(&mut totals.sdk), median(&mut totals.bare));
    println!(
        "signed GET: SDK {sdk:?}, bare reqwest + RSA {bare:?} (medians of {} turns each)\n\
         ratio {:.3}, budget 1.05",
        totals.sdk.len(),
        sdk.as_secs_f64() / bare.as_secs_f64(),
    );
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

criterion_group!(benches, signed_get);
criterion_main!(benches);
