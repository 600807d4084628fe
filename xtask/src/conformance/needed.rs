//! The services that the lines of files need.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use serde::Deserialize;

/// The names of services, without case and separators.
#[derive(Debug, Default)]
pub(super) struct Needed(BTreeSet<String>);

/// The field of a line that names its service.
#[derive(Deserialize)]
struct Line {
    service: String,
}

impl Needed {
    /// Returns the services of all lines, or those of them that `only` lists. Files and lines that cannot be
    /// read are left to the runner, which reports them as failures.
    pub(super) fn of(files: &[PathBuf], only: &[String]) -> Self {
        let only: BTreeSet<String> = only.iter().map(|name| letters(name)).collect();
        let mut needed = BTreeSet::new();
        for file in files {
            let Ok(reader) = open(file) else { continue };
            for line in reader.lines().map_while(Result::ok) {
                let line = line.trim_start_matches('\u{feff}');
                if let Ok(line) = serde_json::from_str::<Line>(line) {
                    needed.insert(letters(&line.service));
                }
            }
        }
        needed.retain(|name| only.is_empty() || only.contains(name));
        Self(needed)
    }

    /// Whether the lines need the service with this name.
    pub(super) fn includes(&self, name: &str) -> bool {
        self.0.contains(&letters(name))
    }
}

/// Returns a name without case and separators: `workrequests` for `work-requests` and `work_requests`.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| !"_-".contains(*letter)).collect::<String>().to_lowercase()
}

/// Opens a file. The first bytes tell whether it is compressed.
fn open(path: &Path) -> std::io::Result<Box<dyn BufRead>> {
    let mut file = File::open(path)?;
    let mut start = Vec::new();
    file.by_ref().take(2).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(if start == [0x1f, 0x8b] {
        Box::new(BufReader::new(MultiGzDecoder::new(file)))
    } else {
        Box::new(BufReader::new(file))
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Needed;

    #[test]
    fn services_of_plain_and_compressed_files_are_needed() {
        let vectors =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/conformance/tests/vectors");
        let files = ["work_requests.requests.jsonl", "identity.requests.jsonl.gz", "no such file"]
            .map(|name| vectors.join(name));
        let all = Needed::of(&files, &[]);
        assert!(all.includes("work-requests") && all.includes("identity"), "{all:?}");
        assert!(!all.includes("object-storage"), "{all:?}");
        let one = Needed::of(&files, &["Work-Requests".to_owned(), "other".to_owned()]);
        assert!(one.includes("work_requests") && !one.includes("identity"), "{one:?}");
        assert!(!one.includes("other"), "{one:?}");
    }
}
