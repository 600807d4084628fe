//! Calls to a service that fails for a while or throttles, compared with the official Python SDK.
//!
//! `cargo run --release -p oci-sdk-conformance --example overload [PYTHON]`
//!
//! Both make the same calls to the same service with default settings. `PYTHON` is an
//! interpreter that has the package `oci`; without it only this SDK is measured. Ends with
//! status 1 if a call of this SDK fails, or if it exceeds the limit of time or requests.

use std::collections::VecDeque;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use oci_sdk_core::Config;
use oci_sdk_core::retry::RetryBudget;
use oci_sdk_data_science::DataScienceClient;
use oci_sdk_emulator::Emulator;
use tokio::process::Command;
use tokio::task::JoinSet;

/// The response time of the service.
const LATENCY: Duration = Duration::from_millis(20);

const PROJECT: &str = r#"{"id":"ocid1.datascienceproject.oc1..a","displayName":"a","lifecycleState":"ACTIVE","compartmentId":"ocid1.compartment.oc1..a","createdBy":"a","timeCreated":"2024-01-02T03:04:05.678Z"}"#;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/python/overload.py");

/// The maximum ratio of requests to those of the Python SDK.
const MOST_REQUESTS: f64 = 1.5;

#[derive(Debug, Clone, Copy)]
enum Behaviour {
    /// Responds with 503 for this time, and normally afterwards.
    DownFor(Duration),
    /// Accepts this many requests per second, and responds with 429 to the others.
    Allows { per_second: usize, retry_after: bool },
}

/// A number of tasks that each make a number of consecutive calls.
#[derive(Debug, Clone, Copy)]
struct Load {
    behaviour: Behaviour,
    tasks: usize,
    calls: usize,
}

/// The result.
#[derive(Debug, Clone)]
struct Outcome {
    failed: usize,
    requests: usize,
    took: Duration,
    first_failure: String,
}

#[derive(Default)]
struct Seen {
    first: Option<Instant>,
    accepted: VecDeque<Instant>,
    requests: usize,
}

fn main() -> anyhow::Result<ExitCode> {
    let python = std::env::args_os().nth(1).map(PathBuf::from);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(measure(python.as_deref()))
}

async fn measure(python: Option<&Path>) -> anyhow::Result<ExitCode> {
    let emulator = Emulator::start().await?;
    let identity = emulator.issue_identity()?;
    let folder = tempfile::tempdir()?;
    let profile = identity.write_profile(folder.path())?;

    // All at once, because they wait most of the time; each SDK has its own service.
    let mut rows = JoinSet::new();
    for (at, load) in loads().into_iter().enumerate() {
        let (python, profile) = (python.map(Path::to_owned), profile.clone());
        rows.spawn(async move {
            let ours = run(load, Caller::Rust(&profile)).await?;
            let theirs = match &python {
                Some(python) => Some(run(load, Caller::Python(python, &profile)).await?),
                None => None,
            };
            anyhow::Ok((at, Row { load, ours, theirs }))
        });
    }
    let (spared, all) = down_for_good(&profile).await?;
    let mut measured = Vec::new();
    while let Some(row) = rows.join_next().await {
        measured.push(row??);
    }
    measured.sort_by_key(|(at, _)| *at);

    let mut out = std::io::stdout().lock();
    writeln!(out, "{:<48} {:>32} {:>32}", "service", "this SDK", "Python SDK")?;
    let mut is_good = spared * 10 <= all;
    for (_, row) in measured {
        writeln!(out, "{row}")?;
        is_good &= row.is_good();
    }
    writeln!(out, "permanently down, 100 tasks of 3 calls: {spared} of {all} requests")?;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the same load with both SDKs.
struct Row {
    load: Load,
    ours: Outcome,
    theirs: Option<Outcome>,
}

impl Row {
    fn is_good(&self) -> bool {
        let Self { load, ours, theirs } = self;
        let is_better = theirs.as_ref().is_none_or(|theirs| {
            // All tasks start at once, so the first request of each is already sent when the first
            // failure arrives.
            let requests = ours.requests.saturating_sub(load.tasks);
            let most = theirs.requests as f64 * MOST_REQUESTS;
            ours.took < theirs.took && requests as f64 <= most
        });
        ours.failed == 0 && is_better
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { load, ours, theirs } = self;
        let theirs = theirs.as_ref().map(ToString::to_string).unwrap_or_default();
        write!(formatter, "{:<48} {:>32} {theirs:>32}", load.to_string(), ours.to_string())?;
        match ours.failed {
            0 => Ok(()),
            _ => write!(formatter, "\n  failed: {}", ours.first_failure),
        }
    }
}

fn loads() -> Vec<Load> {
    let outage = Behaviour::DownFor(Duration::from_secs(4));
    let mut loads: Vec<_> =
        [4, 20, 100].map(|tasks| Load { behaviour: outage, tasks, calls: 1 }).into();
    for retry_after in [false, true] {
        let behaviour = Behaviour::Allows { per_second: 10, retry_after };
        loads.push(Load { behaviour, tasks: 100, calls: 1 });
        loads.push(Load { behaviour, tasks: 20, calls: 15 });
    }
    loads
}

/// The SDK that makes the calls.
enum Caller<'a> {
    Rust(&'a Path),
    Python(&'a Path, &'a Path),
}

async fn run(load: Load, caller: Caller<'_>) -> anyhow::Result<Outcome> {
    let seen = Arc::new(Mutex::new(Seen::default()));
    let url = serve(load.behaviour, Arc::clone(&seen))?;
    let (failed, took, first_failure) = match caller {
        Caller::Rust(profile) => {
            let config = Config::builder().with_config_file(profile).with_endpoint(&url);
            let client = DataScienceClient::new(&config.load().await?)?;
            calls(&client, load).await?
        }
        Caller::Python(python, profile) => {
            let output = Command::new(python)
                .args([SCRIPT, &url])
                .arg(profile)
                .args([load.tasks.to_string(), load.calls.to_string()])
                .output()
                .await
                .with_context(|| format!("cannot run {}", python.display()))?;
            if !output.status.success() {
                bail!("{SCRIPT}: {}", String::from_utf8_lossy(&output.stderr));
            }
            let said: serde_json::Value = serde_json::from_slice(&output.stdout)?;
            let failed = said["failed"].as_u64().context("no `failed`")?;
            let took = said["seconds"].as_f64().context("no `seconds`")?;
            let first = said["first_failure"].as_str().unwrap_or_default().to_owned();
            (usize::try_from(failed)?, Duration::try_from_secs_f64(took)?, first)
        }
    };
    let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(Outcome { failed, requests: seen.requests, took, first_failure })
}

async fn calls(
    client: &DataScienceClient,
    load: Load,
) -> anyhow::Result<(usize, Duration, String)> {
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..load.tasks {
        let client = client.clone();
        tasks.spawn(async move {
            let mut errors = Vec::new();
            for _ in 0..load.calls {
                let call = client.get_project("ocid1.datascienceproject.oc1..a");
                errors.extend(call.await.err().map(|error| error.to_string()));
            }
            errors
        });
    }
    let errors: Vec<_> = tasks.join_all().await.into_iter().flatten().collect();
    Ok((errors.len(), started.elapsed(), errors.into_iter().next().unwrap_or_default()))
}

/// Returns the requests to a service that stays down, with and without circuit breaker and retry budget.
async fn down_for_good(profile: &Path) -> anyhow::Result<(usize, usize)> {
    let behaviour = Behaviour::DownFor(Duration::from_secs(86400));
    let load = Load { behaviour, tasks: 100, calls: 3 };
    let mut runs = JoinSet::new();
    for is_spared in [true, false] {
        let profile = profile.to_owned();
        runs.spawn(async move {
            let seen = Arc::new(Mutex::new(Seen::default()));
            let url = serve(behaviour, Arc::clone(&seen))?;
            let mut config = Config::builder().with_config_file(profile).with_endpoint(&url);
            if !is_spared {
                config =
                    config.without_circuit_breaker().with_retry_budget(RetryBudget::unlimited());
            }
            calls(&DataScienceClient::new(&config.load().await?)?, load).await?;
            let requests = seen.lock().unwrap_or_else(PoisonError::into_inner).requests;
            anyhow::Ok((is_spared, requests))
        });
    }
    let (mut spared, mut all) = (0, 0);
    while let Some(run) = runs.join_next().await {
        match run?? {
            (true, requests) => spared = requests,
            (false, requests) => all = requests,
        }
    }
    Ok((spared, all))
}

/// A service on loopback, on a separate thread so that a busy client does not slow it down. It
/// ends with the program.
fn serve(behaviour: Behaviour, seen: Arc<Mutex<Seen>>) -> anyhow::Result<String> {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let url = format!("http://{}", listener.local_addr()?);
    let router = Router::new().fallback(move || {
        let response = respond(behaviour, &seen);
        async move {
            tokio::time::sleep(LATENCY).await;
            response
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        })
    });
    Ok(url)
}

fn respond(behaviour: Behaviour, seen: &Mutex<Seen>) -> Response {
    let now = Instant::now();
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    seen.requests += 1;
    let first = *seen.first.get_or_insert(now);
    let refusal = |status: StatusCode, code: &str| {
        (status, format!(r#"{{"code":"{code}","message":"not now"}}"#))
    };
    match behaviour {
        Behaviour::DownFor(time) if now - first < time => {
            refusal(StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable").into_response()
        }
        Behaviour::Allows { per_second, retry_after } => {
            while seen.accepted.front().is_some_and(|at| now - *at >= Duration::from_secs(1)) {
                seen.accepted.pop_front();
            }
            if seen.accepted.len() < per_second {
                seen.accepted.push_back(now);
                return PROJECT.into_response();
            }
            let refusal = refusal(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests");
            match retry_after {
                true => ([("retry-after", "1")], refusal).into_response(),
                false => refusal.into_response(),
            }
        }
        Behaviour::DownFor(_) => PROJECT.into_response(),
    }
}

impl std::fmt::Display for Load {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.behaviour {
            Behaviour::DownFor(time) => write!(formatter, "503 for {time:?}")?,
            Behaviour::Allows { per_second, retry_after } => {
                write!(formatter, "{per_second} a second")?;
                formatter.write_str(if retry_after { ", Retry-After" } else { "" })?;
            }
        }
        write!(formatter, "; {} tasks of {} calls", self.tasks, self.calls)
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { failed, requests, took, .. } = self;
        let seconds = took.as_secs_f64();
        write!(formatter, "{failed} failed, {requests} requests, {seconds:.1} s")
    }
}
