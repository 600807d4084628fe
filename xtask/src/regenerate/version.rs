//! The next version of a crate.

use anyhow::Context;
use oci_sdk_codegen::interface::{Change, Difference};
use semver::Version;

/// The weight of a set of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(super) enum Level {
    /// Nothing that programs compile against.
    Patch,
    /// Additions.
    Addition,
    /// Programs may have to change.
    Breaking,
}

/// Returns the weight of changes; `None` if there are none.
pub(super) fn level(changes: &[Change]) -> Option<Level> {
    changes
        .iter()
        .map(|change| match change.difference {
            _ if change.breaking => Level::Breaking,
            Difference::Added => Level::Addition,
            _ => Level::Patch,
        })
        .max()
}

/// Returns the next version. Before 1.0, a breaking change raises the minor version and all others the
/// patch version, as Cargo reads versions.
///
/// # Errors
///
/// Fails if the current version is not a semantic version.
pub(super) fn next(current: &str, level: Level) -> anyhow::Result<String> {
    let version = Version::parse(current)
        .with_context(|| format!("invalid version `{current}` in spec/services.yaml"))?;
    let Version { major, minor, patch, .. } = version;
    let next = match (major, minor, level) {
        (0, 0, _) => Version::new(0, 0, patch + 1),
        (0, _, Level::Breaking) => Version::new(0, minor + 1, 0),
        (0, ..) => Version::new(0, minor, patch + 1),
        (_, _, Level::Breaking) => Version::new(major + 1, 0, 0),
        (_, _, Level::Addition) => Version::new(major, minor + 1, 0),
        (_, _, Level::Patch) => Version::new(major, minor, patch + 1),
    };
    Ok(next.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_version_follows_cargo() {
        for (current, patch, addition, breaking) in [
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("0.1.0", "0.1.1", "0.1.1", "0.2.0"),
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
        ] {
            let next = |level| next(current, level).expect("the version is valid");
            assert_eq!(next(Level::Patch), patch);
            assert_eq!(next(Level::Addition), addition);
            assert_eq!(next(Level::Breaking), breaking);
        }
        let message = next("one", Level::Patch).expect_err("not a version").to_string();
        assert_eq!(message, "invalid version `one` in spec/services.yaml");
    }
}
