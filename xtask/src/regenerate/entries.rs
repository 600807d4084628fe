//! Edits of `spec/services.yaml` and the `Cargo.toml` of the workspace, line by line, because both are also
//! written by hand.

use std::ops::Range;

/// Returns the manifest with the version of a crate.
pub(super) fn with_version(manifest: &str, spec: &str, version: &str) -> String {
    let Some(block) = block(manifest, spec) else { return manifest.to_owned() };
    let line = format!("    version: {version}\n");
    let mut entry = String::new();
    let mut written = false;
    for text in manifest[block.clone()].split_inclusive('\n') {
        if text.starts_with("    version:") {
            continue;
        }
        entry.push_str(text);
        if text.starts_with("    crate:") && !written {
            entry.push_str(&line);
            written = true;
        }
    }
    splice(manifest, block, &entry)
}

/// Returns the manifest with the entry that another one has for this service, or without an entry if that
/// one has none.
pub(super) fn with_entry_of(manifest: &str, other: &str, spec: &str) -> String {
    let Some(at) = block(manifest, spec) else { return manifest.to_owned() };
    let entry = block(other, spec).map(|block| &other[block]).unwrap_or_default();
    splice(manifest, at, entry)
}

/// Returns the `Cargo.toml` of the workspace with the version of a crate that it depends on.
pub(super) fn with_dependency(cargo: &str, package: &str, version: &str) -> String {
    let start = format!("{package} = {{ path = ");
    let lines = cargo.split_inclusive('\n').map(|line| {
        let found = line.starts_with(&start).then(|| line.split_once("version = \"")).flatten();
        let Some((before, rest)) = found else { return line.to_owned() };
        let after = rest.split_once('"').map_or("", |(_, after)| after);
        format!("{before}version = \"{version}\"{after}")
    });
    lines.collect()
}

fn splice(text: &str, range: Range<usize>, new: &str) -> String {
    format!("{}{new}{}", &text[..range.start], &text[range.end..])
}

/// Returns the entry of a service, without comments and empty lines that follow it.
fn block(manifest: &str, spec: &str) -> Option<Range<usize>> {
    let (mut offset, mut start, mut end) = (0, None, 0);
    for line in manifest.split_inclusive('\n') {
        let text = line.trim_end();
        let inside = line.starts_with("    ");
        if start.is_some() && !inside && !text.is_empty() {
            break;
        }
        if start.is_none() && text == format!("  - spec: {spec}") {
            start = Some(offset);
        }
        offset += line.len();
        if start.is_some() && !text.is_empty() {
            end = offset;
        }
    }
    Some(start?..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "\
services:
  # First.
  - spec: jobs
    crate: oci-sdk-jobs
    title: Jobs
    source:
      version: 1.0.0

  # Second.
  - spec: jobs-more
    crate: oci-sdk-jobs-more
    version: 0.3.0
";

    #[test]
    fn versions_are_set_and_replaced() {
        let expected =
            MANIFEST.replace("    title: Jobs\n", "    version: 0.2.0\n    title: Jobs\n");
        assert_eq!(with_version(MANIFEST, "jobs", "0.2.0"), expected);
        let expected = MANIFEST.replace("0.3.0", "0.3.1");
        assert_eq!(with_version(MANIFEST, "jobs-more", "0.3.1"), expected);
        assert_eq!(with_version(&expected, "jobs-more", "0.3.1"), expected);
    }

    #[test]
    fn entries_are_restored_or_removed() {
        let later = MANIFEST.replace("1.0.0", "2.0.0");
        assert_eq!(with_entry_of(&later, MANIFEST, "jobs"), MANIFEST);
        let expected = MANIFEST.split("  - spec: jobs-more").next().expect("it is there");
        assert_eq!(with_entry_of(MANIFEST, "services:\n", "jobs-more"), expected);
    }

    #[test]
    fn dependencies_of_the_workspace_follow() {
        let cargo = "\
oci-sdk-jobs = { path = \"a\", version = \"0.1.0\", default-features = false } # ours
oci-sdk-jobs-more = { path = \"b\", version = \"0.1.0\" }
";
        let expected = cargo.replacen("0.1.0", "0.2.0", 1);
        assert_eq!(with_dependency(cargo, "oci-sdk-jobs", "0.2.0"), expected);
    }
}
