//! The cost of verifying a download.
//!
//! A download of 64 MiB over one loopback server, with each checksum and without verification. All
//! alternate, so that noise of the machine affects them equally; the ratios are printed at the end.

#![allow(clippy::unwrap_used, reason = "a bench may panic")]

use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::HeaderName;
use axum::routing::get;
use oci_sdk_core::auth::NoAuth;
use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::http::Method;
use oci_sdk_core::{ByteStream, Client, Config, Operation, Request, Service};
use tokio::runtime::Runtime;

static SERVICE: Service = Service::new("things", "https://things.{region}.{secondLevelDomain}", "");
static DOWNLOAD: Operation =
    Operation::new(Method::GET, "GetContent", "/content/{algorithm}").with_stream();

const LENGTH: usize = 64 * 1024 * 1024;

/// The number of downloads with each checksum, and as many without.
const ROUNDS: usize = 15;

const ALGORITHMS: [Algorithm; 4] =
    [Algorithm::Crc32c, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Md5];

/// Responds with the content and the checksum that the path names, on a thread of its own.
fn serve() -> SocketAddr {
    let content: Bytes = (0..=255).cycle().take(LENGTH).collect::<Vec<u8>>().into();
    let checksums = ALGORITHMS.map(|algorithm| Checksum::of(algorithm, &content));
    let respond = move |Path(name): Path<String>| {
        let checksum = checksums.iter().find(|checksum| checksum.algorithm().name() == name);
        let checksum = *checksum.unwrap();
        let header = HeaderName::from_static(checksum.algorithm().header());
        let response = ([(header, checksum.to_string())], content.clone());
        async { response }
    };
    let (address, started) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            address.send(listener.local_addr().unwrap()).unwrap();
            let router = Router::new().route("/content/{algorithm}", get(respond));
            axum::serve(listener, router).await.unwrap();
        });
    });
    started.recv().unwrap()
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

async fn read(client: &Client, algorithm: Algorithm, is_verified: bool) -> Duration {
    let mut request = Request::new(client, &DOWNLOAD);
    request.path("algorithm", algorithm.name());
    let start = Instant::now();
    let stream = request.send_stream().await.unwrap().into_inner();
    let mut stream: ByteStream = if is_verified { stream } else { stream.without_verification() };
    let mut length = 0;
    while let Some(bytes) = stream.chunk().await.unwrap() {
        length += bytes.len();
    }
    assert_eq!(length, LENGTH);
    start.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let config = Config::builder().with_credentials(NoAuth);
    let config = config.with_endpoint(format!("http://{}", serve()));
    runtime().block_on(async {
        let client = Client::new(&config.load().await.unwrap(), &SERVICE).unwrap();
        let mut times = [const { (Vec::new(), Vec::new()) }; ALGORITHMS.len()];
        for round in 0..=ROUNDS {
            for (algorithm, (verified, unverified)) in ALGORITHMS.into_iter().zip(&mut times) {
                let pair =
                    [read(&client, algorithm, true).await, read(&client, algorithm, false).await];
                // The first round warms up.
                if round > 0 {
                    verified.push(pair[0]);
                    unverified.push(pair[1]);
                }
            }
        }
        for (algorithm, (verified, unverified)) in ALGORITHMS.into_iter().zip(&mut times) {
            let (verified, unverified) = (median(verified), median(unverified));
            println!(
                "{}: verified {verified:?}, unverified {unverified:?} (medians of {ROUNDS} \
                 downloads of 64 MiB each), ratio {:.2}",
                algorithm.name(),
                verified.as_secs_f64() / unverified.as_secs_f64(),
            );
        }
    });
}
