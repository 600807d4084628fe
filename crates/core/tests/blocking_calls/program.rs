//! Whole programs: tests that run as child processes.

use std::fs::File;
use std::future::pending;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use oci_sdk_core::blocking::{SendBlocking, block_on};
use oci_sdk_core::{Error, ErrorKind};
use tokio::runtime::Builder;

use crate::server::Server;
use crate::{client, first_page};

/// Tells a test that it runs as a child process.
const IS_CHILD: &str = "IS_CHILD_OF_A_TEST";

/// Far longer than any program takes; one that does not end fails by it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs a test of this file as a child process with `ulimit`, and returns what it has printed.
fn run(test: &str, limits: &str) -> String {
    let mut child = Command::new("sh")
        .args(["-c", &format!("{limits} exec \"$@\""), "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("program::{test}"), "--nocapture"])
        .env(IS_CHILD, "")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let started = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if started.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("{test} has not ended");
        }
        sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{printed}");
    printed
}

fn is_child() -> bool {
    std::env::var_os(IS_CHILD).is_some()
}

#[test]
fn child_with_calls_on_threads() {
    if !is_child() {
        return;
    }
    let server = Server::start();
    let client = client(&server);
    first_page(&client).send_blocking().unwrap();
    // Still running when the program ends.
    std::thread::spawn(move || while first_page(&client).send_blocking().is_ok() {});
    println!("called");
}

#[cfg(unix)]
#[test]
fn program_with_blocking_calls_ends() {
    assert!(run("child_with_calls_on_threads", "").contains("called"));
}

#[cfg(unix)]
#[test]
fn child_without_free_files() {
    if !is_child() {
        return;
    }
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let mut files = Vec::new();
    while let Ok(file) = File::open("/dev/null") {
        files.push(file);
    }
    let never = || pending::<Result<(), Error>>();
    let error = block_on(never()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let message = error.to_string();
    assert!(message.starts_with("cannot start the background thread of blocking calls"), "{error}");
    assert!(message.ends_with("raise the limits of open files and threads of the process"));
    // The same within a runtime; and a later call starts it.
    let error = runtime.block_on(async { block_on(never()) }).unwrap_err();
    assert_eq!(error.to_string(), message);
    drop(files);
    let server = Server::start();
    assert_eq!(first_page(&client(&server)).send_blocking().unwrap().to_string(), "[1,2]");
    println!("started later");
}

#[cfg(unix)]
#[test]
fn background_thread_that_cannot_start_is_an_error() {
    assert!(run("child_without_free_files", "ulimit -n 64;").contains("started later"));
}
