//! Runs all tests with everything traced, and looks for secrets in what they print.
//!
//! The emulator writes down the secrets that it gives out (`OCI_EMULATOR_SECRETS`); those of the
//! test vectors are known. Beside them, whatever looks like a private key or a session token counts.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};

/// What no line may have in it.
const SHAPES: [&str; 5] = ["PRIVATE KEY-----", "ST$ey", "hunter2", "Bearer ey", "Basic aHVudGVyM"];

/// Shorter texts are no secrets, or would be found everywhere.
const SHORTEST: usize = 16;

pub(crate) fn run(root: &Path) -> anyhow::Result<ExitCode> {
    let folder = root.join("target/secrets");
    fs::create_dir_all(&folder)?;
    let (output, issued) = (folder.join("output.txt"), folder.join("issued.txt"));
    File::create(&issued)?;
    let printed = File::create(&output)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "test",
            "--workspace",
            "--locked",
            "--lib",
            "--bins",
            "--tests",
            "--",
            "--nocapture",
        ])
        .current_dir(root)
        .env("OCI_TEST_TRACE", "1")
        .env("OCI_EMULATOR_SECRETS", &issued)
        .stdout(printed.try_clone()?)
        .stderr(printed)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        failures(&output)?;
        bail!("the tests have failed; see {}", output.display());
    }
    let mut secrets = HashSet::new();
    for line in BufReader::new(File::open(&issued)?).lines() {
        pieces(&line?, |piece| _ = secrets.insert(piece.to_owned()));
    }
    vectors(&root.join("crates/core/tests/vectors/signing.json"), &mut secrets)?;
    let (mut lines, mut found) = (0, 0);
    let mut reader = BufReader::new(File::open(&output)?);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        lines += 1;
        if has_secret(&String::from_utf8_lossy(&line), &secrets) {
            found += 1;
            // The line is not repeated, as it holds a secret.
            println!("line {lines} of {} has a secret in it", output.display());
        }
        line.clear();
    }
    println!("{} pieces of secrets, {lines} lines, {found} with one of them", secrets.len());
    if secrets.len() < 100 || lines < 10_000 {
        bail!("hardly anything was traced, so this says nothing");
    }
    Ok(if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints what says which tests have failed, and why.
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

fn has_secret(text: &str, secrets: &HashSet<String>) -> bool {
    let mut found = SHAPES.iter().any(|shape| text.contains(shape));
    pieces(text, |piece| found |= secrets.contains(piece));
    found
}

/// The parts of a text that a secret is made of: a token of three has two dots in it.
fn pieces(text: &str, mut see: impl FnMut(&str)) {
    let is_inside =
        |character: char| character.is_ascii_alphanumeric() || "+/=-_".contains(character);
    text.split(|character| !is_inside(character))
        .filter(|piece| piece.len() >= SHORTEST)
        .for_each(&mut see);
}

/// The private halves of the key of the test vectors.
fn vectors(path: &Path, secrets: &mut HashSet<String>) -> anyhow::Result<()> {
    let text = fs::read_to_string(path).context("the test vectors")?;
    let mut is_public = true;
    for part in text.split('"') {
        match part {
            "public" => is_public = true,
            part if part.starts_with("pkcs") || part.starts_with("encrypted") => is_public = false,
            part if !is_public && part.len() > 400 => {
                let whole: String = part.replace("\\n", "");
                // Lines of a PEM file, however it is broken into them.
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
    fn a_secret_is_found_wherever_it_stands() {
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
}
