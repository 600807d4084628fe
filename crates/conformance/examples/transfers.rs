//! The rate and the memory of the transfers of Object Storage, compared with bare reqwest.
//!
//! `cargo run --release -p oci-sdk-conformance --example transfers [MEBIBYTES] [ROUNDS]`
//!
//! Both send and receive the same file with the same part size and the same parallelism, in turn,
//! to a minimal server in another process, which computes no checksums. The CPU time is that of this
//! process, which other programs disturb less than the rate. Ends with status 1 if a manager with the
//! default settings reaches less than 0.9 of the rate of reqwest, or if its memory grows by more than
//! 64 MiB.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io::{BufRead, BufReader, Write};
use std::net::Ipv4Addr;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use http_body::Body as _;
use oci_sdk_core::Config;
use oci_sdk_core::bytes::{Bytes, BytesMut};
use oci_sdk_core::checksum::{Algorithm, Hasher};
use oci_sdk_object_storage::ObjectStorageClient;
use tokio::io::{AsyncRead, AsyncSeekExt, AsyncWriteExt};
use tokio::task::JoinSet;

const MEBIBYTE: u64 = 1 << 20;

/// The part size of uploads, as that of the manager.
const PART: u64 = 128 * MEBIBYTE;

/// The parts that are sent in parallel, as in the manager.
const PARTS: usize = 5;

/// The size of the ranges of downloads, as that of the manager for 1 GiB.
const RANGE: u64 = 64 * MEBIBYTE;

/// The ranges that are received in parallel, as in the manager.
const RANGES: usize = 4;

/// The least ratio of the rate to that of reqwest.
const LEAST: f64 = 0.9;

/// The most that the memory may grow, in bytes.
const MOST_MEMORY: u64 = 64 * MEBIBYTE;

fn main() -> anyhow::Result<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next();
    if first.as_deref() == Some("serve") {
        let length = arguments.next().context("no length")?.parse()?;
        serve(length)?;
        return Ok(ExitCode::SUCCESS);
    }
    let megabytes: u64 = first.map_or(Ok(1024), |number| number.parse())?;
    let rounds: usize = arguments.next().map_or(Ok(7), |number| number.parse())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(measure(megabytes * MEBIBYTE, rounds))
}

/// A way to move the content.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// By the upload manager, with this checksum.
    Upload(Algorithm),
    /// By reqwest.
    BareUpload,
    /// By the download manager.
    Download,
    /// By reqwest.
    BareDownload,
}

const WAYS: [Way; 6] = [
    Way::BareUpload,
    Way::Upload(Algorithm::Crc32c),
    Way::Upload(Algorithm::Md5),
    Way::Upload(Algorithm::Sha256),
    Way::BareDownload,
    Way::Download,
];

/// The two sides, and the files.
struct Stage {
    url: String,
    client: ObjectStorageClient,
    bare: reqwest::Client,
    length: u64,
    source: PathBuf,
    target: PathBuf,
}

async fn measure(length: u64, rounds: usize) -> anyhow::Result<ExitCode> {
    let (_server, url) = Server::start(length)?;
    let identity = oci_sdk_emulator::TestIdentity::generate()?;
    // In memory, as a disk would be slower than what is measured.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = tempfile::tempdir_in(folder)?;
    let profile = identity.write_profile(folder.path())?;
    let config = Config::builder().with_config_file(profile).with_endpoint(&url).load().await?;
    let stage = Stage {
        client: ObjectStorageClient::new(&config)?,
        url,
        bare: reqwest::Client::builder().build()?,
        length,
        source: folder.path().join("source"),
        target: folder.path().join("target"),
    };
    write_source(&stage.source, length)?;

    let mut out = std::io::stdout().lock();
    // The managers first, as the peak of memory only grows.
    let before = memory_of_this_process("VmRSS")?;
    stage.run(Way::Upload(Algorithm::Crc32c)).await?;
    stage.run(Way::Download).await?;
    let growth = memory_of_this_process("VmHWM")?.saturating_sub(before);
    ensure!(std::fs::metadata(&stage.target)?.len() == length, "the target is not complete");

    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); WAYS.len()];
    let mut cpu_times: Vec<Vec<Duration>> = vec![Vec::new(); WAYS.len()];
    for round in 0..rounds {
        for at in 0..WAYS.len() {
            // In another order each time.
            let at = (at + round) % WAYS.len();
            let (started, cpu_time) = (Instant::now(), cpu_time_of_this_process()?);
            stage.run(WAYS[at]).await?;
            times[at].push(started.elapsed());
            cpu_times[at].push(cpu_time_of_this_process()?.saturating_sub(cpu_time));
        }
    }
    let rate = |at: usize| length as f64 / MEBIBYTE as f64 / median(&times[at]).as_secs_f64();
    writeln!(out, "{} MiB, medians of {rounds} alternating rounds", length / MEBIBYTE)?;
    let mut is_good = growth <= MOST_MEMORY;
    for (at, way) in WAYS.into_iter().enumerate() {
        let (bare, is_default) = match way {
            Way::Upload(Algorithm::Crc32c) => (0, true),
            Way::Download => (4, true),
            Way::BareUpload | Way::Upload(_) => (0, false),
            Way::BareDownload => (4, false),
        };
        let ratio = rate(at) / rate(bare);
        is_good &= !is_default || ratio >= LEAST;
        let cpu = median(&cpu_times[at]).as_secs_f64() / (length as f64 / MEBIBYTE as f64 / 1024.0);
        let name = format!("{way:?}");
        writeln!(out, "{name:<24} {:>8.0} MiB/s {ratio:>6.2} {cpu:>6.2} s/GiB of CPU", rate(at))?;
    }
    for algorithm in [Algorithm::Crc32c, Algorithm::Md5, Algorithm::Sha256] {
        let started = Instant::now();
        read_first(&stage.source, length, algorithm)?;
        let share = started.elapsed().as_secs_f64() / median(&times[0]).as_secs_f64();
        writeln!(out, "reading all parts for {algorithm:?} before: {share:.2} of a bare upload")?;
    }
    writeln!(out, "memory of the managers: {:.1} MiB of growth", growth as f64 / MEBIBYTE as f64)?;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Stage {
    async fn run(&self, way: Way) -> anyhow::Result<()> {
        match way {
            Way::Upload(algorithm) => {
                let upload = self.client.upload("n", "b", "o").from_file(&self.source);
                upload.checksum(algorithm).await?;
            }
            Way::Download => {
                let downloaded = self.client.download("n", "b", "o").to_file(&self.target).await?;
                ensure!(downloaded.checksum.is_some(), "the content was not verified");
            }
            Way::BareUpload => self.in_parallel(PART, PARTS, Self::bare_put).await?,
            Way::BareDownload => {
                let file = std::fs::File::create(self.target.with_extension("bare"))?;
                drop(file);
                self.in_parallel(RANGE, RANGES, Self::bare_get).await?;
            }
        }
        Ok(())
    }

    /// Moves all pieces, a number of them at a time.
    async fn in_parallel<F>(
        &self,
        size: u64,
        parallel: usize,
        one: impl Fn(&Self, u64, u64) -> F,
    ) -> anyhow::Result<()>
    where
        F: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let mut tasks = JoinSet::new();
        let mut at = 0;
        while at < self.length {
            if tasks.len() == parallel {
                tasks.join_next().await.context("no task")???;
            }
            let end = self.length.min(at + size);
            tasks.spawn(one(self, at, end));
            at = end;
        }
        while let Some(task) = tasks.join_next().await {
            task??;
        }
        Ok(())
    }

    fn bare_put(
        &self,
        start: u64,
        end: u64,
    ) -> impl Future<Output = anyhow::Result<()>> + Send + use<> {
        let request = self.bare.put(format!("{}/n/n/b/b/u/o", self.url));
        let source = self.source.clone();
        async move {
            let mut file = tokio::fs::File::open(source).await?;
            file.seek(std::io::SeekFrom::Start(start)).await?;
            let body = FileBody { file, left: end - start, buffer: BytesMut::new() };
            request.body(reqwest::Body::wrap(body)).send().await?.error_for_status()?;
            Ok(())
        }
    }

    fn bare_get(
        &self,
        start: u64,
        end: u64,
    ) -> impl Future<Output = anyhow::Result<()>> + Send + use<> {
        let request = self.bare.get(format!("{}/n/n/b/b/o/o", self.url));
        let request = request.header("range", format!("bytes={start}-{}", end - 1));
        let target = self.target.with_extension("bare");
        async move {
            let mut file = tokio::fs::OpenOptions::new().write(true).open(target).await?;
            file.seek(std::io::SeekFrom::Start(start)).await?;
            let mut response = request.send().await?.error_for_status()?;
            while let Some(chunk) = response.chunk().await? {
                file.write_all(&chunk).await?;
            }
            file.flush().await?;
            Ok(())
        }
    }
}

/// A range of a file as a body.
struct FileBody {
    file: tokio::fs::File,
    left: u64,
    buffer: BytesMut,
}

impl http_body::Body for FileBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        let this = &mut *self;
        if this.left == 0 {
            return Poll::Ready(None);
        }
        let size = this.left.min(256 * 1024) as usize;
        this.buffer.resize(size, 0);
        let mut buffer = tokio::io::ReadBuf::new(&mut this.buffer);
        ready!(Pin::new(&mut this.file).poll_read(context, &mut buffer))?;
        let chunk = buffer.filled().len();
        this.left -= chunk as u64;
        Poll::Ready(Some(Ok(http_body::Frame::data(this.buffer.split_to(chunk).freeze()))))
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.left)
    }
}

/// Reads all parts in parallel and computes their checksums, as would be needed to send these in
/// headers.
fn read_first(path: &Path, length: u64, algorithm: Algorithm) -> anyhow::Result<()> {
    let file = std::fs::File::open(path)?;
    let next = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..PARTS {
            scope.spawn(|| {
                let mut buffer = vec![0; MEBIBYTE as usize];
                loop {
                    let start = next.fetch_add(PART, Ordering::Relaxed);
                    let end = length.min(start.saturating_add(PART));
                    let mut at = start;
                    let mut hasher = Hasher::new(algorithm);
                    while at < end {
                        let size = (end - at).min(MEBIBYTE) as usize;
                        if file.read_exact_at(&mut buffer[..size], at).is_err() {
                            return;
                        }
                        hasher.update(&buffer[..size]);
                        at += size as u64;
                    }
                    std::hint::black_box(hasher.finish());
                    if start >= length {
                        return;
                    }
                }
            });
        }
    });
    Ok(())
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2]
}

/// Returns a size of this process in bytes.
fn memory_of_this_process(name: &str) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).context("no such size")?;
    let kibibytes: u64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kibibytes * 1024)
}

/// Returns the CPU time of all threads of this process, in user and kernel mode.
fn cpu_time_of_this_process() -> anyhow::Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in parentheses, may contain spaces.
    let (_, fields) = stat.rsplit_once(')').context("no name")?;
    let mut fields = fields.split_whitespace().skip(11);
    let mut ticks = || fields.next().context("no time")?.parse::<u64>().context("not a number");
    // Linux counts 100 ticks per second, whatever its own clock is.
    Ok(Duration::from_millis((ticks()? + ticks()?) * 10))
}

/// The content is this block, again and again.
fn block() -> Vec<u8> {
    let word = |index: u64| index.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes();
    (0..MEBIBYTE / 8).flat_map(word).collect()
}

fn write_source(path: &Path, length: u64) -> anyhow::Result<()> {
    let mut file = std::fs::File::create(path)?;
    let block = block();
    for _ in 0..length / MEBIBYTE {
        file.write_all(&block)?;
    }
    Ok(())
}

/// The process of the server, which ends with this one.
struct Server(Child);

impl Server {
    fn start(length: u64) -> anyhow::Result<(Self, String)> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["serve", &length.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        let output = child.stdout.take().context("no output")?;
        BufReader::new(output).read_line(&mut url)?;
        Ok((Self(child), url.trim().to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// Serves an object of this length, and accepts uploads.
fn serve(length: u64) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        println!("http://{}", listener.local_addr()?);
        let block = Bytes::from(block());
        let mut hasher = Hasher::new(Algorithm::Crc32c);
        for _ in 0..length / MEBIBYTE {
            hasher.update(&block);
        }
        let crc = hasher.finish().to_string();
        let router = Router::new()
            .fallback(move |request: Request| respond(request, block.clone(), length, crc.clone()));
        axum::serve(listener, router).await?;
        anyhow::Ok(())
    })
}

async fn respond(request: Request, block: Bytes, length: u64, crc: String) -> Response {
    let is_create = request.method() == Method::POST && request.uri().path().ends_with("/u");
    let range =
        request.headers().get("range").and_then(|range| range.to_str().ok()).and_then(range);
    if request.method() == Method::GET {
        let (start, end) = range.unwrap_or((0, length));
        let status = if range.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
        let headers = [
            ("content-length", (end - start).to_string()),
            ("content-range", format!("bytes {start}-{}/{length}", end - 1)),
            ("opc-content-crc32c", crc),
            ("etag", "e".to_owned()),
        ];
        let body = Body::from_stream(Blocks { block, at: start, end });
        return (status, headers, body).into_response();
    }
    let mut body = request.into_body();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        if frame.is_err() {
            return StatusCode::BAD_REQUEST.into_response();
        }
    }
    let headers = [("etag", "e"), ("content-type", "application/json")];
    let json = r#"{"namespace":"n","bucket":"b","object":"o","uploadId":"u","timeCreated":"2024-01-02T03:04:05.678Z"}"#;
    (headers, if is_create { json } else { "" }).into_response()
}

/// Reads `bytes=a-b`.
fn range(header: &str) -> Option<(u64, u64)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    Some((first.parse().ok()?, last.parse::<u64>().ok()? + 1))
}

/// The bytes of a range of the content.
struct Blocks {
    block: Bytes,
    at: u64,
    end: u64,
}

impl Stream for Blocks {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.at == self.end {
            return Poll::Ready(None);
        }
        let offset = (self.at % MEBIBYTE) as usize;
        let size = (self.block.len() - offset).min((self.end - self.at) as usize);
        let piece = self.block.slice(offset..offset + size);
        self.at += size as u64;
        Poll::Ready(Some(Ok(piece)))
    }
}
