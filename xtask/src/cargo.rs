//! Running Cargo.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

/// The memory that the compiler needs for a large service crate.
const RUSTC_BYTES: u64 = 1_300_000_000;

/// Returns the command of the Cargo that runs this program.
pub(crate) fn command() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Returns the target directory of the workspace.
pub(crate) fn target_directory(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Returns the number of compilers that run at the same time: one per core, as far as the memory
/// suffices when all of them compile large crates.
pub(crate) fn jobs() -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // Other systems swap rather than end a process.
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    available_bytes(&text).map_or(cores, |bytes| fitting(cores, bytes))
}

fn fitting(cores: usize, bytes: u64) -> usize {
    let compilers = usize::try_from(bytes / RUSTC_BYTES).unwrap_or(usize::MAX);
    compilers.clamp(1, cores)
}

/// Reads the available memory from the content of `/proc/meminfo`.
fn available_bytes(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_fit_into_the_memory() {
        let text = "MemTotal: 8 kB\nMemAvailable:    4000000 kB\n";
        assert_eq!(available_bytes(text), Some(4_096_000_000));
        assert_eq!(available_bytes("MemTotal: 8 kB\n"), None);
        assert_eq!([0, 4_096_000_000, u64::MAX].map(|bytes| fitting(8, bytes)), [1, 3, 8]);
    }
}
