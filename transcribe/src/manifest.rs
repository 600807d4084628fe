//! The manifest `spec/services.yaml`: the services and the sources of their specs.
//!
//! It is also written by hand, so it is edited line by line and keeps its comments and order.

use serde_json::Value;

use crate::names;
use crate::problem::Failure;
use crate::service::Service;

/// The entry of a service that is transcribed from the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The name of the file, without `.yaml`.
    pub(crate) spec: String,
    pub(crate) title: String,
    /// The Python module.
    pub(crate) module: String,
}

/// Returns the services that are transcribed.
pub(crate) fn entries(file: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let manifest: Value = serde_saphyr::from_str(text)
        .map_err(|error| Failure::Input { file: file.to_owned(), message: error.to_string() })?;
    let services = manifest["services"].as_array().into_iter().flatten();
    let entries =
        services.filter(|entry| entry["source"]["package"] == "oci").filter_map(|entry| {
            let field = |value: &Value| value.as_str().map(str::to_owned);
            Some(Entry {
                spec: field(&entry["spec"])?,
                title: field(&entry["title"])?,
                module: field(&entry["source"]["module"])?,
            })
        });
    Ok(entries.collect())
}

/// Returns the manifest with the version and hash of the source of a spec.
pub(crate) fn record(
    text: &str,
    service: &Service,
    spec: &str,
    version: &str,
    hash: &str,
) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let start = lines.iter().position(|line| line.trim() == format!("- spec: {spec}"));
    let Some(start) = start else {
        lines.extend(entry(service, spec, version, hash));
        return lines.join("\n") + "\n";
    };
    let depth = |line: &str| line.len() - line.trim_start().len();
    let outer = depth(&lines[start]);
    let length = lines[start + 1..]
        .iter()
        .take_while(|line| line.trim().is_empty() || depth(line) > outer)
        .count();
    let block = start + 1..start + 1 + length;
    let source = block.clone().find(|line| lines[*line].trim() == "source:");
    let Some(source) = source else {
        let at = block.end;
        let new = ["    source:", "      package: oci"].map(str::to_owned);
        lines.splice(at..at, new.into_iter().chain(facts(&service.module, version, hash)));
        return lines.join("\n") + "\n";
    };
    let inner = depth(&lines[source]);
    let end =
        (source + 1..block.end).find(|line| depth(&lines[*line]) <= inner).unwrap_or(block.end);
    let mut facts = Vec::from(facts(&service.module, version, hash));
    let mut last = source;
    for (line, text) in lines.iter_mut().enumerate().take(end).skip(source + 1) {
        let key = text.trim().split(':').next().unwrap_or_default();
        if !key.is_empty() && !key.starts_with('#') {
            last = line;
        }
        let said = format!("{key}:");
        if let Some(index) = facts.iter().position(|fact| fact.trim().starts_with(&said)) {
            *text = facts.remove(index);
        }
    }
    lines.splice(last + 1..last + 1, facts);
    lines.join("\n") + "\n"
}

fn facts(module: &str, version: &str, hash: &str) -> [String; 3] {
    [
        format!("      version: {version}"),
        format!("      module: {module}"),
        format!("      sha256: {hash}"),
    ]
}

/// Creates the entry of a new service.
fn entry(service: &Service, spec: &str, version: &str, hash: &str) -> Vec<String> {
    let mut lines = vec![
        format!("  - spec: {spec}"),
        format!("    crate: {}", names::package(spec)),
        format!("    title: {}", names::title(&service.module)),
        "    clients:".to_owned(),
    ];
    for client in &service.clients {
        lines.push(format!("      - name: {}", client.name));
        if service.clients.len() > 1 {
            lines.push(format!("        tag: {}", client.name));
        }
        if !client.regional {
            lines.push(
                "        # The endpoint does not follow from the region; programs must provide it."
                    .to_owned(),
            );
        }
    }
    lines.extend(["    source:", "      package: oci"].map(str::to_owned));
    lines.extend(facts(&service.module, version, hash));
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::record;
    use crate::service::Service;

    fn service() -> Service {
        Service {
            module: "jobs".to_owned(),
            version: None,
            clients: Vec::new(),
            models: Vec::new(),
            hidden: Vec::new(),
            awaited: BTreeSet::new(),
        }
    }

    const BEFORE: &str = "\
# Ours.
services:
  - spec: jobs
    crate: oci-sdk-jobs
    title: Jobs
    source:
      # As published.
      package: oci
      version: 1.0.0
      module: jobs

  - spec: other
    crate: oci-sdk-other
";

    #[test]
    fn comments_and_neighbours_stay() {
        let expected = BEFORE
            .replace("1.0.0", "2.0.0")
            .replace("module: jobs\n", "module: jobs\n      sha256: abc\n");
        let recorded = record(BEFORE, &service(), "jobs", "2.0.0", "abc");
        assert_eq!(recorded, expected);
        assert_eq!(record(&recorded, &service(), "jobs", "2.0.0", "abc"), expected);
    }

    #[test]
    fn titles_crates_and_versions_are_those_of_the_manifest() {
        let by_hand = BEFORE
            .replace("oci-sdk-jobs", "oci-sdk-job-runs\n    version: 0.3.1")
            .replace("title: Jobs", "title: \"Job Runs: by Hand\" # ours")
            .replace("1.0.0", "2.0.0")
            .replace("module: jobs\n", "module: jobs\n      sha256: abc\n");
        assert_eq!(record(&by_hand, &service(), "jobs", "2.0.0", "abc"), by_hand);
    }

    #[test]
    fn missing_entries_are_added() {
        let recorded = record("services:\n", &service(), "jobs", "2.0.0", "abc");
        let expected = "\
services:
  - spec: jobs
    crate: oci-sdk-jobs
    title: Jobs
    clients:
    source:
      package: oci
      version: 2.0.0
      module: jobs
      sha256: abc
";
        assert_eq!(recorded, expected);
    }
}
