//! `cargo xtask api`: compares the public API of the core with that of the last release.
//!
//! The baseline is a checked-in archive of the sources of the core, `xtask/api/baseline.tar.gz`.
//! It is independent of tags, which shallow clones lack, and of the compiler, whose rustdoc JSON
//! changes its format with every few releases.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, bail, ensure};

use crate::cargo;

/// The version of cargo-semver-checks, installed into `target/tools`.
const TOOL: &str = "0.51.0";

const CRATE: &str = "oci-sdk-core";
const BASELINE: &str = "xtask/api/baseline.tar.gz";

/// Checks the public API of the core; with `renew`, replaces the baseline by the current sources.
///
/// # Errors
///
/// When there is no baseline, or a program cannot be run.
pub(crate) fn run(root: &Path, renew: bool) -> anyhow::Result<ExitCode> {
    if renew {
        return self::renew(root).map(|()| ExitCode::SUCCESS);
    }
    let archive = root.join(BASELINE);
    ensure!(archive.is_file(), "{BASELINE} is missing; create it with `cargo xtask api --renew`");
    let folder = empty(root.join("target/api/baseline"))?;
    execute(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(&folder))?;

    let before = version(&fs::read_to_string(folder.join("Cargo.toml"))?)?;
    let now = version(&fs::read_to_string(root.join("Cargo.toml"))?)?;
    let mut check = Command::new(tool(root)?);
    check
        .args(["semver-checks", "--default-features", "--package", CRATE, "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .arg("--baseline-root")
        .arg(&folder)
        .current_dir(root);
    if before == now {
        // Without a new version, the next release is assumed to be compatible.
        check.args(["--release-type", "minor"]);
    }
    let status = check.status().context("cannot run cargo-semver-checks")?;
    if !status.success() {
        eprintln!(
            "the public API of {CRATE} could not be confirmed as compatible with {before}, see above; \
             undo breaking changes, or raise the version and run `cargo xtask api --renew` with the release"
        );
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the path of cargo-semver-checks. Installs it unless the right version is there.
fn tool(root: &Path) -> anyhow::Result<PathBuf> {
    let tools = root.join("target/tools");
    let tool =
        tools.join("bin").join(format!("cargo-semver-checks{}", std::env::consts::EXE_SUFFIX));
    let installed = Command::new(&tool).args(["semver-checks", "--version"]).output();
    let is_right = installed.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout).split_whitespace().any(|word| word == TOOL)
    });
    if !is_right {
        execute(
            cargo::command()
                .args(["install", "cargo-semver-checks", "--locked", "--force", "--version", TOOL])
                .arg("--root")
                .arg(&tools)
                .arg("--target-dir")
                .arg(tools.join("build")),
        )?;
    }
    Ok(tool)
}

/// Packages the sources of the core, without tests, which only `cargo package` makes independent of
/// the workspace.
fn renew(root: &Path) -> anyhow::Result<()> {
    let target = root.join("target/api");
    execute(
        cargo::command()
            .args(["package", "--package", CRATE, "--no-verify", "--allow-dirty", "--quiet"])
            .arg("--target-dir")
            .arg(&target)
            .current_dir(root),
    )?;
    let name = format!("{CRATE}-{}", version(&fs::read_to_string(root.join("Cargo.toml"))?)?);
    let folder = empty(target.join("renewed"))?;
    let package = target.join("package").join(format!("{name}.crate"));
    execute(Command::new("tar").arg("-xzf").arg(package).arg("-C").arg(&folder))?;
    let folder = folder.join(name);
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, without_tests(&fs::read_to_string(&manifest)?))?;
    let archive = root.join(BASELINE);
    fs::create_dir_all(archive.parent().unwrap_or(root))?;
    // Sorted and without times, so that the same sources give the same archive.
    execute(
        Command::new("tar")
            .args(["--sort=name", "--mtime=@0", "--owner=0", "--group=0", "--numeric-owner"])
            .arg("-czf")
            .arg(&archive)
            .arg("-C")
            .arg(&folder)
            .args(["Cargo.toml", "src"])
            // Included by the sources.
            .args(
                ["README.md", "data", "guide"]
                    .into_iter()
                    .filter(|name| folder.join(name).exists()),
            ),
    )?;
    println!("{BASELINE}: {} bytes", fs::metadata(&archive)?.len());
    Ok(())
}

/// Removes the sections of a normalised manifest that need the tests, and makes the crate a workspace
/// of its own, as it is below the root of this one.
fn without_tests(manifest: &str) -> String {
    let mut keep = true;
    let mut text = "[workspace]\n\n".to_owned();
    for line in manifest.lines() {
        if line.starts_with('[') {
            keep = !["[[test]]", "[[bench]]", "[[example]]", "[dev-dependencies"]
                .iter()
                .any(|section| line.starts_with(section));
        }
        if keep {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Returns the first version of a manifest: that of the package, or of the workspace.
fn version(manifest: &str) -> anyhow::Result<String> {
    let mut lines = manifest.lines();
    let quoted = lines.find_map(|line| line.strip_prefix("version = \"")).context("no version")?;
    Ok(quoted.trim_end_matches('"').to_owned())
}

/// Creates a directory, or empties it.
fn empty(folder: PathBuf) -> anyhow::Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn execute(command: &mut Command) -> anyhow::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("cannot run {program}"))?;
    if !status.success() {
        bail!("{program} failed: {status}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn baseline_manifest_has_no_test_sections() {
        let manifest = "[package]\nversion = \"0.1.0\"\n\n[lib]\npath = \"src/lib.rs\"\n\n[[test]]\n\
                        name = \"a\"\n\n[dependencies.x]\nversion = \"1\"\n\n[dev-dependencies.y]\n\
                        version = \"2\"\n";
        assert_eq!(
            without_tests(manifest),
            "[workspace]\n\n[package]\nversion = \"0.1.0\"\n\n[lib]\npath = \"src/lib.rs\"\n\n[dependencies.x]\n\
             version = \"1\"\n\n"
        );
        assert_eq!(version(manifest).unwrap(), "0.1.0");
    }
}
