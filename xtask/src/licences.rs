//! The licences of the published packages: links to the files in the root, which cargo replaces by their
//! content when it creates a package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

/// The files in the root of the workspace.
pub(crate) const FILES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The directories of published packages beside the services.
const DIRECTORIES: [&str; 3] = ["codegen", "crates/core", "crates/emulator"];

const SERVICES: &str = "crates/services";

/// Links the licences into all published packages. With `check`, only reports missing links. Fails if the
/// previous step, whose result is `code`, has failed.
pub(crate) fn run(root: &Path, check: bool, code: ExitCode) -> anyhow::Result<ExitCode> {
    let mut missing = 0;
    for directory in published(root)? {
        let up = "../".repeat(directory.components().count());
        for file in FILES {
            let link = directory.join(file);
            let target = format!("{up}{file}");
            if fs::read_link(root.join(&link)).is_ok_and(|found| found == Path::new(&target)) {
                continue;
            }
            missing += 1;
            if check {
                eprintln!("{}: not a link to {target}", link.display());
                continue;
            }
            create(&target, &root.join(&link))
                .with_context(|| format!("cannot create the link {}", link.display()))?;
            println!("linked {}", link.display());
        }
    }
    Ok(if check && missing > 0 { ExitCode::FAILURE } else { code })
}

/// Returns the directories of the published packages, relative to the root: those written by hand, then
/// the services by name.
pub(crate) fn published(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut services = Vec::new();
    for entry in fs::read_dir(root.join(SERVICES)).with_context(|| format!("no {SERVICES}"))? {
        let path = entry?.path();
        if path.join("Cargo.toml").is_file() {
            services.extend(path.strip_prefix(root).map(Path::to_owned));
        }
    }
    services.sort();
    // A directory without packages written by hand is a scratch one.
    let by_hand = DIRECTORIES.map(PathBuf::from).into_iter();
    let by_hand = by_hand.filter(|directory| root.join(directory).join("Cargo.toml").is_file());
    Ok(by_hand.chain(services).collect())
}

/// Creates a link, or a copy where there are none.
fn create(target: &str, link: &Path) -> std::io::Result<()> {
    if fs::symlink_metadata(link).is_ok() {
        fs::remove_file(link)?;
    }
    #[cfg(unix)]
    return std::os::unix::fs::symlink(target, link);
    #[cfg(not(unix))]
    return fs::copy(link.with_file_name(target), link).map(drop);
}
