//! The manifest `spec/services.yaml`: the services and the sources of their specs.
//!
//! It is also written by hand, so it is edited line by line and keeps its comments and order.

use std::ops::Range;

use serde_json::Value;

use crate::client::Client;
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

/// Returns the manifest with the clients of a service, and the version and hash of the source of its spec.
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
    add_clients(&mut lines, start, &service.clients);
    let block = below(&lines, start);
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

/// Adds the clients that the entry does not list: a service can get another one. Clients that are gone stay,
/// so that their removal is a decision.
fn add_clients(lines: &mut Vec<String>, start: usize, clients: &[Client]) {
    let Some(list) = below(lines, start).find(|line| lines[*line].trim() == "clients:") else {
        return;
    };
    let listed: Vec<_> =
        below(lines, list).filter(|line| value(&lines[*line], "- name:").is_some()).collect();
    let is_listed = |client: &&Client| {
        below(lines, list).any(|line| {
            ["- name:", "tag:"].iter().any(|key| value(&lines[line], key) == Some(&client.name))
        })
    };
    let missing: Vec<_> = clients.iter().filter(|client| !is_listed(client)).collect();
    if missing.is_empty() {
        return;
    }
    let tagged = listed.len() + missing.len() > 1;
    let end = below(lines, list).rfind(|line| !lines[*line].trim().is_empty()).unwrap_or(list) + 1;
    let new = missing.into_iter().flat_map(|client| client_lines(client, tagged));
    lines.splice(end..end, new);
    // The only client needs no tag, as all operations are its own.
    if let [only] = listed[..] {
        let has_tag = below(lines, only).any(|line| value(&lines[line], "tag:").is_some());
        if let (true, false, Some(name)) = (tagged, has_tag, value(&lines[only], "- name:")) {
            let tag = format!("        tag: {name}");
            lines.insert(only + 1, tag);
        }
    }
}

fn client_lines(client: &Client, tagged: bool) -> Vec<String> {
    let mut lines = vec![format!("      - name: {}", client.name)];
    if tagged {
        lines.push(format!("        tag: {}", client.name));
    }
    if !client.regional {
        lines.push(
            "        # The endpoint does not follow from the region; programs must provide it."
                .to_owned(),
        );
    }
    lines
}

/// Returns the lines after a line that are indented deeper.
fn below(lines: &[String], start: usize) -> Range<usize> {
    let outer = depth(&lines[start]);
    let length = lines[start + 1..]
        .iter()
        .take_while(|line| line.trim().is_empty() || depth(line) > outer)
        .count();
    start + 1..start + 1 + length
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Returns the value of a key in a line, without a comment.
fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let value = line.trim().strip_prefix(key)?;
    Some(value.split(" #").next().unwrap_or(value).trim())
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
    let tagged = service.clients.len() > 1;
    lines.extend(service.clients.iter().flat_map(|client| client_lines(client, tagged)));
    lines.extend(["    source:", "      package: oci"].map(str::to_owned));
    lines.extend(facts(&service.module, version, hash));
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::record;
    use crate::client::{Client, Server};
    use crate::service::Service;

    fn with_clients(names: &[&str]) -> Service {
        let client = |name: &&str| Client {
            name: (*name).to_owned(),
            server: Server {
                template: "https://jobs.{region}.oci.{secondLevelDomain}".to_owned(),
                base_path: "/1".to_owned(),
                realms: Vec::new(),
                dual_stack: false,
            },
            regional: *name != "StreamClient",
            operations: Vec::new(),
        };
        Service { clients: names.iter().map(client).collect(), ..service() }
    }

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
    fn clients_that_are_new_are_added_and_all_get_tags() {
        let recorded = |before: &str, names: &[&str]| {
            record(before, &with_clients(names), "jobs", "1.0.0", "abc")
        };
        let one = recorded("services:\n", &["JobClient"]) + "  - spec: other\n";
        assert!(one.contains("    clients:\n      - name: JobClient\n    source:"), "{one}");
        assert_eq!(recorded(&one, &["JobClient"]), one);
        let expected = one.replace(
            "      - name: JobClient\n",
            "      - name: JobClient\n        tag: JobClient\n      - name: StreamClient\n        \
             tag: StreamClient\n        \
             # The endpoint does not follow from the region; programs must provide it.\n",
        );
        let two = recorded(&one, &["JobClient", "StreamClient"]);
        assert_eq!(two, expected);
        assert_eq!(recorded(&two, &["JobClient", "StreamClient"]), two);
        let three = recorded(&two, &["AClient", "JobClient", "StreamClient"]);
        assert_eq!(
            three,
            two.replace("    source:", "      - name: AClient\n        tag: AClient\n    source:")
        );
        // A client that is gone, and one with a name that was chosen by hand.
        assert_eq!(recorded(&two, &["StreamClient"]), two);
        let by_hand = two.replace("name: JobClient", "name: RunClient # ours");
        assert_eq!(recorded(&by_hand, &["JobClient", "StreamClient"]), by_hand);
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
