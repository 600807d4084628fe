//! Runs all tests with tracing enabled, and searches their output for secrets.
//!
//! The emulator records the secrets that it issues (`OCI_EMULATOR_SECRETS`); those of the test
//! vectors are known. Anything shaped like a private key or a session token counts as well, because
//! keys that the SDK generates are not recorded anywhere.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::cargo;

/// Substrings that no line may contain.
const SHAPES: [&str; 10] = [
    "PRIVATE KEY-----",
    "ST$ey",
    "hunter2",
    "Bearer ey",
    "Basic aHVudGVyM",
    // The first bytes of private keys: RSA as PKCS#8 and as PKCS#1, and the curve P-256. Public keys
    // and certificates start differently.
    "ADANBgkqhkiG9w0BAQEFAASC",
    "IBAAKCAQEA",
    "MIGHAgEAMBMGByqGSM49",
    // RSA as PKCS#8, as bytes.
    "2, 1, 0, 48, 13, 6, 9, 42, 134, 72",
    "020100300d06092a864886f70d010101",
];

/// The test programs that must trace: without output, the search would prove nothing.
const WATCHED: [&str; 9] = [
    "blocking",
    "calls", // of the core
    "calls", // of the comparison with progenitor
    "credentials",
    "emulator",
    "end_to_end",
    "faults",
    "oci_sdk_core",
    "tls",
];

/// Shorter strings are not secrets, or would be found everywhere.
const SHORTEST: usize = 16;

/// Runs all tests and searches their output.
///
/// # Errors
///
/// When a test fails, a file cannot be read, or a test program has not traced anything.
pub(crate) fn run(root: &Path) -> anyhow::Result<ExitCode> {
    let folder = root.join("target/secrets");
    fs::create_dir_all(&folder)?;
    let (output, issued) = (folder.join("output.txt"), folder.join("issued.txt"));
    File::create(&issued)?;
    test(root, &output, &issued)?;
    let mut secrets = HashSet::new();
    for line in BufReader::new(File::open(&issued)?).lines() {
        pieces(&line?, |piece| _ = secrets.insert(piece.to_owned()));
    }
    vectors(&root.join("crates/core/tests/vectors/signing.json"), &mut secrets)?;
    let Search { lines, found, traced } = search(&output, &secrets)?;
    println!("{} fragments of secrets, {lines} lines, {found} contain one of them", secrets.len());
    if secrets.len() < 100 {
        bail!("fewer than 100 secrets are known, so the result proves nothing");
    }
    let silent = silent(traced);
    if !silent.is_empty() {
        bail!("these test programs traced nothing: {}", silent.join(", "));
    }
    Ok(if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs all tests with tracing enabled. Their output and the issued secrets go to these files.
fn test(root: &Path, output: &Path, issued: &Path) -> anyhow::Result<()> {
    let printed = File::create(output)?;
    let status = cargo::command()
        .args(["test", "--locked", "--lib", "--bins", "--tests"])
        .args(["--", "--nocapture"])
        .current_dir(root)
        .env("OCI_TEST_TRACE", "1")
        .env("OCI_EMULATOR_SECRETS", issued)
        .stdout(printed.try_clone()?)
        .stderr(printed)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        failures(output)?;
        bail!("the tests failed; see {}", output.display());
    }
    Ok(())
}

/// The result of a search.
struct Search {
    lines: usize,
    /// The number of lines with a secret.
    found: usize,
    /// The test programs that traced something.
    traced: Vec<String>,
}

fn search(output: &Path, secrets: &HashSet<String>) -> anyhow::Result<Search> {
    let mut search = Search { lines: 0, found: 0, traced: Vec::new() };
    let mut program = String::new();
    let mut reader = BufReader::new(File::open(output)?);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        search.lines += 1;
        let text = String::from_utf8_lossy(&line);
        if let Some(next) = started(&text) {
            program = next.to_owned();
        } else if !program.is_empty() && is_traced(&text) {
            search.traced.push(std::mem::take(&mut program));
        }
        if has_secret(&text, secrets) {
            search.found += 1;
            // The line itself is not printed, as it holds a secret.
            println!("line {} of {} contains a secret", search.lines, output.display());
        }
        line.clear();
    }
    Ok(search)
}

/// Prints the lines that name the failed tests and their panics.
fn failures(output: &Path) -> anyhow::Result<()> {
    let mut rest = 0;
    for line in BufReader::new(File::open(output)?).lines() {
        let line = line?;
        if line.contains("panicked at") || line.contains("... FAILED") || line.starts_with("error")
        {
            rest = 4;
        }
        if rest > 0 {
            rest -= 1;
            println!("{line}");
        }
    }
    Ok(())
}

/// Returns the test program whose output follows this line of Cargo.
fn started(line: &str) -> Option<&str> {
    let (_, path) = line.trim().strip_prefix("Running ")?.rsplit_once(['/', '\\'])?;
    Some(path.rsplit_once('-')?.0)
}

fn is_traced(line: &str) -> bool {
    ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"]
        .iter()
        .any(|level| line.split_whitespace().nth(1) == Some(level))
}

/// Returns the programs of [`WATCHED`] that have not traced anything.
fn silent(mut traced: Vec<String>) -> Vec<&'static str> {
    let mut silent = WATCHED.to_vec();
    silent.retain(|name| match traced.iter().position(|other| other == name) {
        Some(at) => {
            traced.swap_remove(at);
            false
        }
        None => true,
    });
    silent
}

fn has_secret(text: &str, secrets: &HashSet<String>) -> bool {
    let mut found = SHAPES.iter().any(|shape| text.contains(shape));
    pieces(text, |piece| found |= secrets.contains(piece));
    found
}

/// Calls `see` for each part of `text` that may be a secret. The dots of a token separate parts.
fn pieces(text: &str, mut see: impl FnMut(&str)) {
    let is_inside =
        |character: char| character.is_ascii_alphanumeric() || "+/=-_".contains(character);
    text.split(|character| !is_inside(character))
        .filter(|piece| piece.len() >= SHORTEST)
        .for_each(&mut see);
}

/// Adds the private keys of the test vectors.
fn vectors(path: &Path, secrets: &mut HashSet<String>) -> anyhow::Result<()> {
    let text = fs::read_to_string(path).context("cannot read the test vectors")?;
    let mut is_public = true;
    for part in text.split('"') {
        match part {
            "public" => is_public = true,
            part if part.starts_with("pkcs") || part.starts_with("encrypted") => is_public = false,
            part if !is_public && part.len() > 400 => {
                let whole: String = part.replace("\\n", "");
                // Lines of a PEM file, independent of its line length.
                for line in part.split("\\n").filter(|line| line.len() >= 60) {
                    secrets.insert(line.to_owned());
                }
                for line in whole.as_bytes().chunks(64).skip(6).take(12) {
                    secrets.insert(String::from_utf8_lossy(line).into_owned());
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_found_anywhere_in_a_line() {
        let secrets =
            HashSet::from(["c2VjcmV0LXNlY3JldA".to_owned(), "0123456789abcdef0123".to_owned()]);
        for text in [
            "token: c2VjcmV0LXNlY3JldA",
            r#"keyId="ST$eyJh.c2VjcmV0LXNlY3JldA.x""#,
            "(0123456789abcdef0123)",
            "-----BEGIN RSA PRIVATE KEY-----",
            "pass_phrase = hunter2",
        ] {
            assert!(has_secret(text, &secrets), "{text}");
        }
        for text in ["", "ST$REDACTED", "an ordinary line", "c2VjcmV0", "0123456789abcdef"] {
            assert!(!has_secret(text, &secrets), "{text}");
        }
    }

    #[test]
    fn private_key_is_found_by_its_first_bytes() {
        let none = HashSet::new();
        for text in [
            "MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC",
            "MIIEpAIBAAKCAQEA1234",
            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
            "Key([48, 130, 4, 188, 2, 1, 0, 48, 13, 6, 9, 42, 134, 72, 134, 247])",
            "0x308204bc020100300d06092a864886f70d0101010500048204a6",
        ] {
            assert!(has_secret(text, &none), "{text}");
        }
        for public in [
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1234",
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE",
            "0x30820122300d06092a864886f70d01010105000382010f00",
        ] {
            assert!(!has_secret(public, &none), "{public}");
        }
    }

    #[test]
    fn program_without_traces_is_named() {
        let calls = "     Running tests/calls/main.rs (target/debug/deps/calls-111f571d4b1ecbdc)\n";
        assert_eq!(started(calls), Some("calls"));
        let unit = "     Running unittests src/lib.rs (/x/deps/oci_sdk_core-0f4dd2)\n";
        assert_eq!(started(unit), Some("oci_sdk_core"));
        assert_eq!(started("running 59 tests"), None);
        assert!(is_traced("2026-01-01T00:00:00.000000Z TRACE hyper_util::client: idle\n"));
        assert!(!is_traced("test faults ... ok"));
        let mut traced: Vec<_> = WATCHED.iter().map(|name| (*name).to_owned()).collect();
        assert!(silent(traced.clone()).is_empty());
        traced.retain(|name| name != "tls");
        // The name occurs twice; one of them is missing.
        traced.swap_remove(traced.iter().position(|name| name == "calls").unwrap());
        assert_eq!(silent(traced), ["calls", "tls"]);
    }
}
