//! A running program.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::PROGRAM;
use crate::client::{Received, Signer, parse, send, unsigned};

/// The most that a start and an end may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The last line of the banner.
const READY: &str = "press ctrl-c to stop";

/// A running program, which is killed at the end of a test.
pub(crate) struct Program {
    pub(crate) child: Child,
    /// The lines that were printed to the standard output until the program was ready.
    pub(crate) output: String,
    pub(crate) banner: String,
    pub(crate) endpoint: String,
    /// The directory of its temporary files, which a killed program cannot remove.
    pub(crate) temporary: TempDir,
}

impl Program {
    /// Starts the program on a free port, and waits for its banner.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_with_banner_on(arguments, false)
    }

    pub(crate) fn start_with_banner_on(arguments: &[&str], stderr: bool) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let mut child = Command::new(PROGRAM)
            .args(["--port", "0"])
            .args(arguments)
            .env("TMPDIR", temporary.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = mpsc::channel();
        let read = |stream: Box<dyn Read + Send>, is_banner: bool| {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send((is_banner, line));
                }
            });
        };
        read(Box::new(child.stdout.take().unwrap()), !stderr);
        read(Box::new(child.stderr.take().unwrap()), stderr);
        drop(sender);
        let (mut banner, mut other) = (String::new(), String::new());
        loop {
            match lines.recv_timeout(PATIENCE) {
                Ok((true, line)) if line == READY => break,
                Ok((true, line)) => banner += &(line + "\n"),
                Ok((false, line)) => other += &(line + "\n"),
                Err(error) => {
                    let _ = child.kill();
                    panic!("{arguments:?}: {error}\n{banner}\n{other}");
                }
            }
        }
        if stderr {
            // It was printed before the banner, but is read by another thread.
            while let Ok((_, line)) = lines.recv_timeout(Duration::from_millis(200)) {
                other += &(line + "\n");
            }
        }
        let output = if stderr { other } else { banner.clone() };
        let endpoint = found(&banner, "OCI emulator listening on ");
        Self { child, output, banner, endpoint, temporary }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.endpoint.split_once("://").unwrap().1.parse().unwrap()
    }

    pub(crate) async fn request(&self, method: &str, target: &str, body: &Value) -> Received {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let bytes = unsigned(method, target, &[], body.as_bytes());
        parse(&send(self.address(), &bytes).await.unwrap())
    }

    pub(crate) async fn get(&self, target: &str) -> Received {
        self.request("GET", target, &Value::Null).await
    }

    pub(crate) async fn signed(&self, signer: &Signer, target: &str) -> Received {
        let headers = signer.headers("GET", target, None);
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let bytes = unsigned("GET", target, &headers, b"");
        parse(&send(self.address(), &bytes).await.unwrap())
    }

    /// Ends the program as a service manager does. Returns whether it succeeded.
    pub(crate) fn terminate(mut self) -> bool {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            assert!(started.elapsed() < PATIENCE, "the program does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the first word after a string.
#[track_caller]
pub(crate) fn found(text: &str, before: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before:?} in {text}"));
    rest.split_whitespace().next().unwrap_or_default().to_owned()
}
