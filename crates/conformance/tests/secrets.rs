//! What is secret by its name is secret by its type, in every service.

#![allow(clippy::unwrap_used)]

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Parts of names that a secret may have, in lower case.
const SUSPICIOUS: [&str; 10] = [
    "accessuri",
    "clientsecret",
    "credential",
    "customer-key",
    "passphrase",
    "password",
    "privatekey",
    "secret",
    "seed",
    "token",
];

/// Names that are a secret only as a whole.
const SUSPICIOUS_WORDS: [&str; 2] = ["key", "pem"];

/// What looks like a secret and is none, with the reason.
const HARMLESS: [(&str, &str); 12] = [
    ("opc-sse-customer-key-sha256", "the hash of a key"),
    ("opc-source-sse-customer-key-sha256", "the hash of a key"),
    ("opc-retry-token", "says which request it is"),
    ("clientSecretVaultId", "an OCID"),
    ("vaultSecretId", "an OCID"),
    ("ConfigurationProperty.key", "the name of a property"),
    ("CustomMetadata.key", "the name of a value"),
    ("Metadata.key", "the name of a value"),
    ("TagConfiguration.key", "the name of a tag"),
    ("CreateApiKeyDetails.key", "a public key"),
    ("Region.key", "three letters, such as PHX"),
    ("TokenLikelihood.token", "a piece of text of a language model"),
];

#[test]
fn what_looks_secret_is_a_secret() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../emulator/specs");
    let mut found = Found::default();
    for file in fs::read_dir(folder).unwrap() {
        let spec: Value = serde_json::from_slice(&fs::read(file.unwrap().path()).unwrap()).unwrap();
        for (model, schema) in spec["components"]["schemas"].as_object().unwrap() {
            members(schema, &mut |name, member| {
                found.check(&format!("{model}.{name}"), name, member);
            });
        }
        for operation in operations(&spec) {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            for parameter in parameters.filter(|parameter| parameter["in"] != "path") {
                let name = parameter["name"].as_str().unwrap();
                found.check(name, name, &parameter["schema"]);
            }
        }
    }
    let Found { open, secrets, harmless } = found;
    assert!(
        open.is_empty(),
        "mark them `format: password` in spec/overlays, or as harmless: {open:?}"
    );
    assert!(secrets > 20, "{secrets}");
    let gone: Vec<_> = HARMLESS.iter().filter(|(name, _)| !harmless.contains(name)).collect();
    assert!(gone.is_empty(), "there is no such thing any more: {gone:?}");
}

#[derive(Default)]
struct Found {
    open: Vec<String>,
    secrets: usize,
    harmless: HashSet<&'static str>,
}

/// The members of a schema, and those that it adds to another.
fn members(schema: &Value, visit: &mut impl FnMut(&str, &Value)) {
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        visit(name, member);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        members(part, visit);
    }
}

fn operations(spec: &Value) -> impl Iterator<Item = &Value> {
    let paths = spec["paths"].as_object().unwrap().values();
    paths.flat_map(|path| path.as_object().unwrap().values()).filter(|value| value.is_object())
}

impl Found {
    fn check(&mut self, full: &str, name: &str, schema: &Value) {
        if schema["format"] == "password" {
            self.secrets += 1;
            return;
        }
        let lower = name.to_lowercase();
        let is_suspicious = SUSPICIOUS.iter().any(|part| lower.contains(part))
            || SUSPICIOUS_WORDS.contains(&lower.as_str());
        let is_text = schema["type"] == "string" && schema.get("enum").is_none();
        if !is_suspicious || !is_text {
            return;
        }
        match HARMLESS.iter().find(|(harmless, _)| [full, name].contains(harmless)) {
            Some((harmless, _)) => _ = self.harmless.insert(harmless),
            None => self.open.push(full.to_owned()),
        }
    }
}
