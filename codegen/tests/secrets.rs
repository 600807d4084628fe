//! `spec/secrecy.yaml` decides every name of every spec that sounds like a secret.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use oci_sdk_codegen::{Glossary, Manifest, Secrecy, Secrets, Source, generate};

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn read(path: &str) -> String {
    fs::read_to_string(spec().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the decisions about all services of the manifest.
fn decisions() -> Vec<(String, Secrets)> {
    let manifest = Manifest::read("services.yaml", &read("services.yaml")).expect("it is valid");
    let secrets = ("secrecy.yaml".to_owned(), read("secrecy.yaml"));
    let services = manifest.services.iter().map(|entry| {
        let file = format!("{}.yaml", entry.spec);
        let overlay = fs::read_to_string(spec().join("overlays").join(&file)).ok();
        let source = Source {
            text: read(&file),
            overlay: overlay.map(|text| (format!("overlays/{file}"), text)),
            file,
            glossary: None,
            secrets: Some(secrets.clone()),
        };
        let generated = generate(entry, &source, &Glossary::default(), "crate")
            .unwrap_or_else(|problems| panic!("{}:\n{problems}", entry.spec));
        (entry.spec.clone(), generated.secrets)
    });
    services.collect()
}

#[test]
fn every_name_that_sounds_like_a_secret_is_decided() {
    let decisions = decisions();
    let undecided: Vec<_> = decisions.iter().flat_map(|(_, secrets)| &secrets.undecided).collect();
    assert!(undecided.is_empty(), "add a rule or a field to spec/secrecy.yaml: {undecided:#?}");

    // A listed path that no longer exists is misspelled, or was renamed by a transcription.
    let secrecy = Secrecy::read("secrecy.yaml", &read("secrecy.yaml")).expect("it is valid");
    for (service, secrets) in &decisions {
        let listed: BTreeSet<_> = secrecy.listed(service).collect();
        let found: BTreeSet<_> = secrets.listed.iter().map(String::as_str).collect();
        assert_eq!(found, listed, "{service}: listed, but not in the spec");
    }
}
