//! A hundred thousand calls on loopback, with retries, circuit breaker and tracing on.
//!
//! `cargo run --release -p oci-sdk-conformance --example soak [CALLS]`
//!
//! Prints the calls per second of the SDK and of bare reqwest, with and without the RSA signature that
//! the service requires, and the growth of the memory of the process. Ends
//! with status 1 if the memory grew.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use oci_sdk_core::auth::{ApiKey, PrivateKey};
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::{Config, RetryPolicy};
use oci_sdk_work_requests::WorkRequestClient;

/// The number of concurrent calls.
const TASKS: u64 = 8;

/// One of this many requests gets 503.
const FAILING: u64 = 100;

/// The memory that the allocator can retain beyond that after the first tenth.
const GROWTH: u64 = 2 * 1024 * 1024;

const BODY: &str = r#"{"operationType":"CreateVcn","status":"SUCCEEDED","id":"ocid1.workrequest.oc1.phx.a","compartmentId":"ocid1.compartment.oc1..a","resources":[],"percentComplete":100.0,"timeAccepted":"2024-01-02T03:04:05.678Z"}"#;

/// About as long as the signing string of a call.
const SIGNED: &[u8] = &[b'x'; 150];

fn main() -> anyhow::Result<ExitCode> {
    let calls = match std::env::args().nth(1) {
        Some(text) => text.parse().with_context(|| format!("`{text}` is not a number of calls"))?,
        None => 100_000,
    };
    // Everything is formatted, as in a program that logs, and then discarded.
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(std::io::sink)
        .finish();
    tracing::subscriber::set_global_default(subscriber)?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(soak(calls))
}

async fn soak(calls: u64) -> anyhow::Result<ExitCode> {
    let (address, requests) = serve()?;
    let url = format!("http://{address}");

    let before_client = resident()?;
    let key = PrivateKey::generate()?;
    let millisecond = Duration::from_millis(1);
    let quick = Backoff::default().with_base(millisecond).with_jitter(millisecond);
    let config = Config::builder()
        .with_credentials(ApiKey::new("ocid1.tenancy.oc1..a", "ocid1.user.oc1..a", key))
        .with_endpoint(&url)
        .with_retry(RetryPolicy::standard().with_backoff(quick))
        .load()
        .await?;
    let client = WorkRequestClient::new(&config)?;
    let client_memory = resident()?.saturating_sub(before_client);

    run(&client, calls / 10).await?;
    let after_tenth = resident()?;
    let start = Instant::now();
    run(&client, calls - calls / 10).await?;
    let sdk = per_second(calls - calls / 10, start);
    let growth = resident()?.saturating_sub(after_tenth);
    let sent = requests.load(Ordering::Relaxed);

    // Enough for a figure; the memory is not measured here.
    let baseline = calls / 5;
    let bare = bare(&url, baseline, None).await?;
    let key = Arc::new(KeyPair::generate(KeySize::Rsa2048)?);
    let signed = bare_signed(&url, baseline, key).await?;

    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{calls} calls, {sent} requests, {} of them retries",
        sent.saturating_sub(calls)
    )?;
    writeln!(
        out,
        "calls per second: SDK {sdk:.0}, bare reqwest {bare:.0}, with an RSA signature {signed:.0}"
    )?;
    writeln!(
        out,
        "ratio {:.2} of bare reqwest, {:.2} with an RSA signature",
        sdk / bare,
        sdk / signed
    )?;
    writeln!(
        out,
        "memory: a client {} KiB; growth over the last nine tenths {} KiB",
        client_memory / 1024,
        growth / 1024
    )?;
    if sent < calls + calls / FAILING / 2 {
        bail!("there were hardly any retries, so the result does not cover them");
    }
    Ok(if growth > GROWTH { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Makes this many calls, several of them concurrently.
async fn run(client: &WorkRequestClient, calls: u64) -> anyhow::Result<()> {
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..calls / TASKS {
                    client.get_work_request("ocid1.workrequest.oc1.phx.a").await?;
                }
                Ok::<_, oci_sdk_core::Error>(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(())
}

async fn bare_signed(url: &str, calls: u64, key: Arc<KeyPair>) -> anyhow::Result<f64> {
    bare(url, calls, Some(key)).await
}

/// Returns the calls per second of reqwest alone, which does not retry a 503.
async fn bare(url: &str, calls: u64, key: Option<Arc<KeyPair>>) -> anyhow::Result<f64> {
    let client = reqwest::Client::new();
    let url = format!("{url}/20160918/workRequests/ocid1.workrequest.oc1.phx.a");
    let start = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (client, url, key) = (client.clone(), url.clone(), key.clone());
            tokio::spawn(async move {
                for _ in 0..calls / TASKS {
                    if let Some(key) = &key {
                        let mut signature = vec![0; key.public_modulus_len()];
                        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), SIGNED, &mut signature)?;
                        std::hint::black_box(signature);
                    }
                    std::hint::black_box(client.get(&url).send().await?.bytes().await?);
                }
                anyhow::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(per_second(calls, start))
}

fn per_second(calls: u64, since: Instant) -> f64 {
    calls as f64 / since.elapsed().as_secs_f64()
}

/// Responds to each request on a separate thread, to one in [`FAILING`] with 503, and counts them.
fn serve() -> anyhow::Result<(SocketAddr, Arc<AtomicU64>)> {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let requests = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&requests);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            let answer = move || {
                let number = counter.fetch_add(1, Ordering::Relaxed);
                async move { answer(number) }
            };
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, Router::new().fallback(answer)).await
        })
    });
    Ok((address, requests))
}

fn answer(number: u64) -> Response {
    const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
    if number % FAILING == FAILING - 1 {
        let body = r#"{"code":"ServiceUnavailable","message":"try again"}"#;
        return (StatusCode::SERVICE_UNAVAILABLE, JSON, body).into_response();
    }
    (JSON, BODY).into_response()
}

/// Returns the resident memory of the process in bytes.
fn resident() -> anyhow::Result<u64> {
    let status =
        std::fs::read_to_string("/proc/self/status").context("/proc of Linux is required")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")).context("no VmRSS")?;
    Ok(kilobytes.trim().parse::<u64>()? * 1024)
}
