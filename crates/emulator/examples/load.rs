//! Measures the program `oci-emulator`: start, memory, and CPU time per request.
//!
//! `cargo run --release -p oci-sdk-emulator --features cli --example load -- target/release/oci-emulator`
//!
//! Starts the program, sends it bounded numbers of requests over several connections, and prints a table. Ends
//! with status 1 if a limit is exceeded that does not depend on the machine: memory. CPU times are read
//! from `/proc`, so this runs on Linux only.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, ExitCode, Stdio},
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant, SystemTime},
};

use anyhow::{Context, Result, bail};
use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine, prelude::BASE64_STANDARD};
use oci_sdk_emulator::TestIdentity;

/// The connections, each of which waits for a response before it sends the next request.
const CONNECTIONS: u64 = 8;

/// The signed requests of one measurement.
const GETS: u64 = 100_000;

/// The requests of the test of the memory.
const MIXED: u64 = 200_000;

/// The items of a long list.
const ITEMS: u64 = 50_000;

/// The requests with a body of 1 MB.
const LARGE: u64 = 1200;

/// The memory that may be in use: idle, after the large requests, and the growth over mixed requests.
const IDLE: u64 = 40;
const AFTER_LARGE: u64 = 100;
const GROWTH: u64 = 8;

fn main() -> Result<ExitCode> {
    let program = env::args().nth(1).context("the path of oci-emulator is missing")?;
    let directory = tempfile::tempdir()?;
    let identity = TestIdentity::generate()?;
    identity.write_profile(directory.path())?;
    let profile = directory.path().to_str().context("a directory that is UTF-8")?;

    let mut exceeded = Vec::new();
    let mut check = |what: &str, found: u64, most: u64| {
        println!("{what:50} {found:>6} MB (limit {most})");
        if found > most {
            exceeded.push(what.to_owned());
        }
    };

    let started = Instant::now();
    let emulator = Emulator::start(&program, &["--write-profile", profile])?;
    println!("{:50} {:>6} ms", "start until the port is open", started.elapsed().as_millis());
    check("memory, idle", emulator.memory()?, IDLE);

    let target = "/20160918/users?compartmentId=".to_owned() + &identity.tenancy;
    let get = signed(&identity, "GET", &target, b"")?;
    emulator.send(1000, |_| get.clone())?;
    let (cpu, elapsed) = emulator.measure(GETS, |_| get.clone())?;
    let (cpu, elapsed) = (cpu.as_secs_f64(), elapsed.as_secs_f64());
    let gets = GETS as f64;
    println!("{:50} {:>6.1} µs", "CPU per signed GET of a list", cpu * 1e6 / gets);
    println!("{:50} {:>6.0}", "signed GET per second and core", gets / cpu);
    println!("{:50} {:>6.0}", "signed GET per second, here", gets / elapsed);
    println!("{:50} {:>6.1}", "cores in use", cpu / elapsed);
    drop(emulator);

    let emulator = Emulator::start(&program, &["--no-auth"])?;
    let (mixed, before) = (MIXED / 10, emulator.memory()?);
    emulator.send(mixed, mixed_request)?;
    let early = emulator.memory()?;
    emulator.send(MIXED - mixed, |number| mixed_request(number + mixed))?;
    println!("{:50} {before:>6} MB, {early} MB after a tenth", "memory before mixed requests");
    check(
        "growth over the rest of 200,000 mixed requests",
        emulator.memory()?.saturating_sub(early),
        GROWTH,
    );
    drop(emulator);

    let emulator = Emulator::start(&program, &["--no-auth"])?;
    let text = "x".repeat(1_000_000);
    emulator.send(LARGE, |number| {
        // Every other one is kept, and the others are refused.
        let member = if number % 2 == 0 { "freeformTags" } else { "projectIds" };
        let body = format!(
            r#"{{"compartmentId":"ocid1.compartment.oc1..a","{member}":{{"text":"{text}"}}}}"#
        );
        post(if number % 2 == 0 { "/20190101/projects" } else { "/20190101/jobs" }, &body)
    })?;
    check("memory after 1,200 POSTs of 1 MB", emulator.memory()?, AFTER_LARGE);
    drop(emulator);

    let emulator = Emulator::start(&program, &["--no-auth"])?;
    emulator.send(ITEMS, |number| {
        let body = format!(
            r#"{{"compartmentId":"ocid1.compartment.oc1..{}","displayName":"name {number}"}}"#,
            number % 2
        );
        post("/20190101/projects", &body)
    })?;
    println!("{:50} {:>6} MB", "memory with 50,000 items", emulator.memory()?);
    let list = "GET /20190101/projects?compartmentId=ocid1.compartment.oc1..1&limit=100";
    for (what, more) in [
        ("first page of 100 of 25,000", ""),
        ("the same, by name", "&sortBy=displayName"),
        ("the same, newest first", "&sortBy=timeCreated&sortOrder=DESC"),
        ("one item by its name", "&displayName=name%2049999"),
    ] {
        let request = plain(&format!("{list}{more}"), "");
        emulator.send(1, |_| request.clone())?;
        let (cpu, _) = emulator.measure(400, |_| request.clone())?;
        println!("{what:50} {:>6.2} ms of CPU", cpu.as_secs_f64() * 1e3 / 400.0);
    }
    if exceeded.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("over the limit: {}", exceeded.join(", "));
    Ok(ExitCode::FAILURE)
}

/// Creates, reads, lists, changes and deletes, with unknown paths and invalid bodies among them.
fn mixed_request(number: u64) -> Vec<u8> {
    let compartment = "ocid1.compartment.oc1..a";
    let name = number / 10;
    match number % 10 {
        0 => {
            let body = format!(r#"{{"compartmentId":"{compartment}","name":"b{name}"}}"#);
            post("/n/ns/b", &body)
        }
        // Far enough behind that the bucket was created, whichever connection did it.
        1 => plain(&format!("DELETE /n/ns/b/b{}", name.saturating_sub(20)), ""),
        2 => post("/20180917/unknown", r#"{"compartmentId":"ocid1.compartment.oc1..a"}"#),
        3 => plain(
            &format!("PUT /20190828/namespaces/n/repositories/r{}", name % 100),
            &format!(r#"{{"compartmentId":"{compartment}"}}"#),
        ),
        4 => plain(&format!("GET /20190101/projects?compartmentId={compartment}"), ""),
        5 => post("/20190101/projects", "{"),
        6 => post(
            "/20190101/projects/ocid1.datascienceproject.oc1.phx.a/actions/changeCompartment",
            &format!(r#"{{"compartmentId":"{compartment}"}}"#),
        ),
        7 => {
            // Each has a work request.
            let body = format!(
                r#"{{"compartmentId":"{compartment}","moveResources":[],"targetCompartmentId":"{compartment}","resources":[]}}"#
            );
            post(&format!("/20160918/compartments/{compartment}/actions/bulkMoveResources"), &body)
        }
        8 => plain(&format!("DELETE /20190101/projects/ocid1.p.oc1.phx.{name}"), ""),
        _ => plain("GET /20160918/regions", ""),
    }
}

fn post(target: &str, body: &str) -> Vec<u8> {
    plain(&format!("POST {target}"), body)
}

/// Returns an unsigned request.
fn plain(line: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{line} HTTP/1.1\r\nhost: emulator\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Returns a signed request without a body, valid for five minutes.
fn signed(identity: &TestIdentity, method: &str, target: &str, body: &[u8]) -> Result<Vec<u8>> {
    let section = pem::parse(&identity.private_key_pem)?;
    let key = KeyPair::from_pkcs8(section.contents()).map_err(|_| anyhow::anyhow!("no RSA key"))?;
    let date = httpdate::fmt_http_date(SystemTime::now());
    let text = format!(
        "date: {date}\n(request-target): {} {target}\nhost: emulator",
        method.to_lowercase()
    );
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
        .map_err(|_| anyhow::anyhow!("cannot sign"))?;
    let mut request = format!(
        "{method} {target} HTTP/1.1\r\nhost: emulator\r\ndate: {date}\r\n\
         authorization: Signature version=\"1\",keyId=\"{}\",algorithm=\"rsa-sha256\",\
         headers=\"date (request-target) host\",signature=\"{}\"\r\n\r\n",
        identity.key_id(),
        BASE64_STANDARD.encode(signature)
    )
    .into_bytes();
    request.extend_from_slice(body);
    Ok(request)
}

/// The running program, which is killed at the end.
struct Emulator {
    child: Child,
    address: String,
    /// Kept open, as the program prints more than its endpoint.
    _output: BufReader<ChildStdout>,
}

impl Emulator {
    fn start(program: &str, arguments: &[&str]) -> Result<Self> {
        let mut child = Command::new(program)
            .args(["--port", "0", "--quiet"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {program}"))?;
        let mut output = BufReader::new(child.stdout.take().context("it is piped")?);
        let mut line = String::new();
        while output.read_line(&mut line)? > 0 {
            if let Some(place) = line.find("http://") {
                let address = line[place + 7..].split_whitespace().next().unwrap_or_default();
                return Ok(Self { child, address: address.to_owned(), _output: output });
            }
            line.clear();
        }
        bail!("the program ended without printing its endpoint")
    }

    /// Returns the memory that is in use, in MB.
    fn memory(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()).context("VmRSS")?;
        Ok(kilobytes.parse::<u64>()? / 1024)
    }

    /// Returns the CPU time so far.
    fn cpu(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, fields) = stat.rsplit_once(") ").context("the name of the process")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        let ticks = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
        // The kernel counts in hundredths of a second on every architecture that Rust supports.
        Ok(Duration::from_millis(ticks * 10))
    }

    /// Sends requests, and returns the CPU time of the program and the time that passed.
    fn measure(
        &self,
        count: u64,
        request: impl Fn(u64) -> Vec<u8> + Sync,
    ) -> Result<(Duration, Duration)> {
        let (cpu, started) = (self.cpu()?, Instant::now());
        self.send(count, request)?;
        Ok((self.cpu()?.saturating_sub(cpu), started.elapsed()))
    }

    fn send(&self, count: u64, request: impl Fn(u64) -> Vec<u8> + Sync) -> Result<()> {
        let next = AtomicU64::new(0);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..CONNECTIONS.min(count))
                .map(|_| {
                    scope.spawn(|| -> Result<()> {
                        let mut stream = TcpStream::connect(&self.address)?;
                        stream.set_nodelay(true)?;
                        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
                        let mut buffer = Vec::new();
                        loop {
                            let number = next.fetch_add(1, Ordering::Relaxed);
                            if number >= count {
                                return Ok(());
                            }
                            stream.write_all(&request(number))?;
                            receive(&mut stream, &mut buffer)?;
                        }
                    })
                })
                .collect();
            for worker in workers {
                worker.join().map_err(|_| anyhow::anyhow!("a connection panicked"))??;
            }
            Ok(())
        })
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads a response whose length its head says.
fn receive(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    let mut piece = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            bail!("the connection was closed");
        }
        buffer.extend_from_slice(&piece[..read]);
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let head = std::str::from_utf8(&buffer[..end])?.to_ascii_lowercase();
        if head.starts_with("http/1.1 401") || head.starts_with("http/1.1 5") {
            bail!("unexpected: {}", String::from_utf8_lossy(buffer));
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(Ok(0), str::parse)?;
        if buffer.len() >= end + 4 + length {
            return Ok(());
        }
    }
}
