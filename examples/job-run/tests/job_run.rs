//! Runs the program as a person does.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

use std::process::{Command, Output};

fn job_run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_job-run")).args(arguments).output().unwrap()
}

/// Returns the lines of the output without the times.
fn lines(output: &Output) -> Vec<String> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let without_time = |line: &str| match line.split_once("s] ") {
        Some((_, rest)) => rest.to_owned(),
        None => line.trim().to_owned(),
    };
    text.lines().map(without_time).collect()
}

#[test]
fn run_is_followed_with_its_log() {
    let output = job_run(&["--arguments", "--epochs 2"]);
    assert!(output.status.success(), "{output:?}");
    let lines = lines(&output);
    assert!(lines[0].starts_with("ocid1.datasciencejobrun."), "{lines:?}");
    let log: Vec<_> = lines.iter().filter(|line| line.starts_with('|')).collect();
    assert_eq!(log, ["| reading 3 files", "| epoch 1: loss 0.41", "| epoch 2: loss 0.17"]);
    let states: Vec<_> = lines[1..].iter().filter(|line| !line.starts_with('|')).collect();
    assert_eq!(states, ["ACCEPTED", "IN_PROGRESS", "SUCCEEDED"]);
}

#[test]
fn run_that_fails_says_why() {
    let output = job_run(&["--fail"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error = String::from_utf8(output.stderr.clone()).unwrap();
    let start = "\nerror: GetJobRun: the resource is `FAILED` (exit code 3: out of memory), so it \
                 will not reach `SUCCEEDED`";
    assert!(error.starts_with(start), "{error}");
    assert!(error.contains("\nthe log above has the output of the job"), "{error}");
    // The log is complete.
    assert_eq!(lines(&output).iter().filter(|line| line.starts_with('|')).count(), 3);
}

#[test]
fn profile_needs_a_job() {
    let output = job_run(&["--profile", "DEFAULT"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("--job <OCID>"), "{output:?}");
}

#[test]
fn missing_profile_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config");
    let file = file.to_str().unwrap();
    let job = "ocid1.datasciencejob.oc1.phx.example";
    let output = job_run(&["--profile", "DEFAULT", "--config", file, "--job", job]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains(file), "{error}");
}
