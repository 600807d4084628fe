//! Runs the program as a person does.

#![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

use std::path::Path;
use std::process::Output;

use oci_sdk_emulator::{Emulator, Fault};
use tokio::process::Command;

async fn chat(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_chat")).args(arguments).output().await.unwrap()
}

/// Runs the program with a profile, against an emulator that is running.
async fn with_profile(emulator: &Emulator, file: &Path, compartment: &str, model: &str) -> Output {
    let file = file.to_str().unwrap();
    let of_the_profile =
        ["--profile", "DEFAULT", "--config", file, "--endpoint", emulator.endpoint()];
    let of_the_chat = ["--compartment", compartment, "--model", model, "Is", "it", "you?"];
    chat(&[&of_the_profile[..], &of_the_chat[..]].concat()).await
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn emulator_replies_without_an_account() {
    let output = chat(&["Why is the sky blue?"]).await;
    assert!(output.status.success(), "{output:?}");
    let expected = "You said: Why is the sky blue?\n\n\
                    [meta.llama-3.3-70b-instruct: 5 tokens in, 7 tokens out, finish reason stop]\n";
    assert_eq!(text(&output.stdout), expected);
}

#[tokio::test]
async fn profile_selects_the_service() {
    let emulator = Emulator::start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = identity.write_profile(folder.path()).unwrap();
    for (model, end) in [("cohere.command-r-08-2024", "COMPLETE"), ("xai.grok-4", "stop")] {
        let output = with_profile(&emulator, &file, &identity.tenancy, model).await;
        let expected = format!(
            "You said: Is it you?\n\n[{model}: 3 tokens in, 5 tokens out, finish reason {end}]\n"
        );
        assert_eq!(text(&output.stdout), expected, "{output:?}");
    }
    // An error of the service has a remedy.
    emulator.fail_next(Fault::status(404));
    let output = with_profile(&emulator, &file, &identity.tenancy, "meta.llama").await;
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.starts_with("\nerror: Chat: 404 "), "{error}");
    assert!(error.contains("\ncheck --compartment, --model and --region"), "{error}");
    // A stream that ends early is told after what has arrived.
    emulator.fail_next(Fault::none().cut_after(150));
    let output = with_profile(&emulator, &file, &identity.tenancy, "xai.grok-4").await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "You");
    assert!(text(&output.stderr).contains("the stream of events ended early"), "{output:?}");
}

#[tokio::test]
async fn missing_arguments_are_told() {
    let output = chat(&[]).await;
    assert_eq!(output.status.code(), Some(2));
    let output = chat(&["--profile", "DEFAULT", "hello"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--compartment <OCID>"), "{output:?}");
}
