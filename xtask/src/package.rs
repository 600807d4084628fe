//! `cargo xtask package`: creates the packages that are published, compiles them as their users do, and
//! checks their content.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, ensure};

use crate::{cargo, generate, licences};

/// The services that are always packaged, by directory.
const ALWAYS: [&str; 7] = [
    "clinical-data-exchange",
    "data-science",
    "generative-ai",
    "generative-ai-inference",
    "identity",
    "object-storage",
    "work-requests",
];

/// Of the other services, one in this many is packaged.
const SAMPLE: usize = 20;

/// Files that a package has from its repository, beside its sources.
const ROOT_FILES: [&str; 6] =
    ["CHANGELOG.md", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "README.md", "specs.bin"];

/// A package, and its directory relative to the root.
struct Package {
    name: String,
    version: String,
    directory: PathBuf,
}

/// Packages the core, the generator, the emulator, the services that are always checked, and a sample of
/// the others; with `all`, all of them.
///
/// Cargo resolves the packages that are not published yet against each other, so that each is compiled
/// with the packages of the others, not with their directories.
pub(crate) fn run(root: &Path, all: bool) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    generate::write_embedded_specs(root)?;
    let packages = chosen(root, all)?;
    // Cargo unpacks the packages into its home, by the path of this directory, name and version, and does
    // not unpack them again when they have changed: each run has a directory of its own.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let target = root.join(format!("target/packages/{}", now.as_millis()));
    let status = cargo::command()
        // Uncommitted changes matter to `cargo publish`.
        .args(["package", "--quiet", "--locked", "--allow-dirty", "--target-dir"])
        .arg(&target)
        .args(packages.iter().flat_map(|package| ["--package", &package.name]))
        .current_dir(root)
        .env("CARGO_INCREMENTAL", "0")
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        return Ok(ExitCode::FAILURE);
    }
    let mut problems = Vec::new();
    let mut files = 0;
    for package in &packages {
        let directory = format!("{}-{}", package.name, package.version);
        let unpacked = target.join("package").join(directory);
        files += check(root, package, &unpacked, &mut problems)?;
    }
    for problem in &problems {
        eprintln!("{problem}");
    }
    println!(
        "{} packages, {files} files, {} problems, in {} s",
        packages.len(),
        problems.len(),
        start.elapsed().as_secs()
    );
    // What was compiled is of no use to other commands.
    fs::remove_dir_all(&target).context("cannot remove target/packages")?;
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the packages to check.
fn chosen(root: &Path, all: bool) -> anyhow::Result<Vec<Package>> {
    let mut packages = Vec::new();
    let mut others = 0;
    for directory in licences::published(root)? {
        let name = directory.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_service = directory.parent().is_some_and(|parent| parent.ends_with("services"));
        if !all && is_service && !ALWAYS.contains(&name) {
            others += 1;
            if others % SAMPLE != 0 {
                continue;
            }
        }
        packages.push(read(root, directory)?);
    }
    Ok(packages)
}

/// Reads name and version of the package in a directory.
fn read(root: &Path, directory: PathBuf) -> anyhow::Result<Package> {
    let read = |path: PathBuf| {
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let manifest = read(root.join(&directory).join("Cargo.toml"))?;
    let workspace = read(root.join("Cargo.toml"))?;
    let value = |text: &str, key: &str| {
        let start = format!("{key} = \"");
        let line = text.lines().find_map(|line| line.strip_prefix(&start));
        line.and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    let name = value(&manifest, "name");
    let inherited = workspace.split_once("[workspace.package]").map_or("", |(_, rest)| rest);
    let version = value(&manifest, "version").or_else(|| value(inherited, "version"));
    let missing = || format!("{}: no name or version", directory.display());
    let (name, version) = name.zip(version).with_context(missing)?;
    Ok(Package { name, version, directory })
}

/// Checks the content of a package, and returns the number of its files.
fn check(
    root: &Path,
    package: &Package,
    unpacked: &Path,
    problems: &mut Vec<String>,
) -> anyhow::Result<usize> {
    let name = &package.name;
    ensure!(unpacked.is_dir(), "{name}: cargo has not unpacked the package");
    for licence in licences::FILES {
        // A checkout without links has files with their targets instead.
        let found = fs::read(unpacked.join(licence)).unwrap_or_default();
        if found != fs::read(root.join(licence))? {
            problems.push(format!("{name}: {licence} differs from that of the repository"));
        }
    }
    for file in ["README.md", "Cargo.toml"] {
        if !unpacked.join(file).is_file() {
            problems.push(format!("{name}: no {file}"));
        }
    }
    // Paths of this machine.
    let private: Vec<Vec<u8>> = [Some(root.to_owned()), std::env::home_dir()]
        .into_iter()
        .flatten()
        .filter(|path| path.components().count() > 2)
        .map(|path| path.display().to_string().into_bytes())
        .collect();
    let mut count = 0;
    for path in files(unpacked)? {
        count += 1;
        let relative = path.strip_prefix(unpacked).unwrap_or(&path);
        let is_known = relative.components().count() > 1
            || relative.to_str().is_some_and(|name| {
                ROOT_FILES.contains(&name)
                    || name == ".cargo_vcs_info.json"
                    || name == "build.rs"
                    || name.starts_with("LICENSE-")
            });
        if !is_known {
            problems.push(format!("{name}: unexpected file {}", relative.display()));
        }
        let content = fs::read(&path)?;
        if private.iter().any(|text| content.windows(text.len()).any(|window| window == text)) {
            problems.push(format!("{name}: {} has a path of this machine", relative.display()));
        }
    }
    let manifest = fs::read_to_string(unpacked.join("Cargo.toml"))?;
    for key in ["description", "documentation", "license", "readme", "repository"] {
        if !manifest.lines().any(|line| line.starts_with(&format!("{key} = "))) {
            problems.push(format!("{name}: the manifest has no `{key}`"));
        }
    }
    if !root.join(&package.directory).join("README.md").is_file() {
        problems.push(format!("{name}: no README.md in {}", package.directory.display()));
    }
    Ok(count)
}

/// Returns all files below a directory.
fn files(directory: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
