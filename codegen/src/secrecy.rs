//! Which strings are secret, decided by `spec/secrecy.yaml`.
//!
//! The rules are applied to the document after its overlay, so that the crate, the emulator and all
//! checks agree. `format: password` in the spec or its overlay is never removed.

mod members;
mod pattern;

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;

use self::members::Member;
use self::pattern::Pattern;
use crate::problem::{Pointer, Problems};
use crate::yaml;

/// Words in names that sound like secrets.
const WORDS: [&str; 41] = [
    "auth",
    "authentication",
    "authorization",
    "bearer",
    "cert",
    "certificate",
    "cipher",
    "cookie",
    "cred",
    "credential",
    "credentials",
    "header",
    "headers",
    "jwt",
    "key",
    "keys",
    "oauth",
    "oauth2",
    "otp",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "path",
    "pem",
    "phrase",
    "pin",
    "private",
    "pwd",
    "sas",
    "secret",
    "secrets",
    "seed",
    "signature",
    "token",
    "tokens",
    "totp",
    "uri",
    "uris",
    "url",
    "urls",
];

/// A decision about a string, or a list or a map of strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// A field or parameter that is listed as secret.
    ListedSecret,
    /// A field or parameter that is listed as not secret.
    ListedPublic,
    /// A rule decides that it is secret.
    RuledSecret,
    /// A rule decides that it is not secret.
    RuledPublic,
    /// The name sounds like a secret, and nothing decides. It is treated as secret.
    Undecided,
}

impl Decision {
    /// Whether the value is treated as secret.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::ListedSecret | Self::RuledSecret | Self::Undecided)
    }
}

/// The rules and decisions of `spec/secrecy.yaml`.
#[derive(Debug, Default)]
pub struct Secrecy {
    rules: Vec<Rule>,
    /// Whether a field is secret, by path: `identity CustomerSecretKey.key`.
    fields: HashMap<String, bool>,
}

#[derive(Debug)]
struct Rule {
    secret: bool,
    patterns: Vec<Pattern>,
    /// The services that the rule is restricted to.
    services: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<Entry>,
    fields: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    secret: Option<Vec<String>>,
    public: Option<Vec<String>>,
    #[serde(rename = "in")]
    services: Option<Vec<String>>,
    /// Why; every decision has to state it.
    reason: String,
}

impl Entry {
    /// Returns whether the entry is secret, and its patterns or paths.
    fn decision(self, pointer: &Pointer, problems: &mut Problems) -> Option<(bool, Vec<String>)> {
        if self.reason.trim().is_empty() {
            problems.add(&pointer.at("reason"), "a decision needs a reason");
        }
        match (self.secret, self.public) {
            (Some(secret), None) => Some((true, secret)),
            (None, Some(public)) => Some((false, public)),
            _ => {
                problems.add(pointer, "expected either `secret` or `public`");
                None
            }
        }
    }
}

impl Secrecy {
    /// Reads `spec/secrecy.yaml`.
    ///
    /// # Errors
    ///
    /// Returns all entries that are malformed or contradict each other.
    pub fn read(file: &str, text: &str) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let Some(read) = yaml::read::<File>(file, text, &mut problems) else {
            return Err(problems);
        };
        let root = Pointer::root(file);
        let mut secrecy = Self::default();
        for (index, mut entry) in read.rules.into_iter().enumerate() {
            let services = entry.services.take();
            let decision = entry.decision(&root.at("rules").at(index), &mut problems);
            let Some((secret, patterns)) = decision else { continue };
            let patterns = patterns.iter().map(|pattern| Pattern::parse(pattern)).collect();
            secrecy.rules.push(Rule { secret, patterns, services });
        }
        for (index, entry) in read.fields.into_iter().enumerate() {
            let pointer = root.at("fields").at(index);
            let Some((secret, paths)) = entry.decision(&pointer, &mut problems) else { continue };
            for path in paths {
                if secrecy.fields.contains_key(&path) {
                    problems.add(&pointer, format!("`{path}` is decided twice"));
                }
                secrecy.fields.insert(path, secret);
            }
        }
        problems.or(secrecy)
    }

    /// Returns the decision about the field or parameter `name` with this path, or `None` if the name
    /// does not sound like a secret.
    pub fn decide(&self, service: &str, path: &str, name: &str) -> Option<Decision> {
        if let Some(secret) = self.fields.get(path) {
            return Some(if *secret { Decision::ListedSecret } else { Decision::ListedPublic });
        }
        let words = pattern::words(name);
        let rule = self.rules.iter().find(|rule| {
            let applies = rule.services.as_ref();
            applies.is_none_or(|services| services.iter().any(|other| other == service))
                && rule.patterns.iter().any(|pattern| pattern.matches(&words))
        });
        match rule {
            Some(Rule { secret: true, .. }) => Some(Decision::RuledSecret),
            Some(_) => Some(Decision::RuledPublic),
            None => sounds_secret(&words).then_some(Decision::Undecided),
        }
    }

    /// Returns the listed paths of a service.
    pub fn listed<'a>(&'a self, service: &'a str) -> impl Iterator<Item = &'a str> {
        let paths = self.fields.keys().map(String::as_str);
        paths.filter(move |path| path.split(' ').next() == Some(service))
    }
}

/// Whether a name sounds like a secret. The id of a secret is not one.
fn sounds_secret(words: &[String]) -> bool {
    let is_id = words.last().is_some_and(|word| ["id", "ids", "ocid"].contains(&word.as_str()));
    !is_id && words.iter().any(|word| WORDS.contains(&word.as_str()))
}

/// The decisions about the fields and parameters of a service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrets {
    /// The number of declarations that are listed as secret.
    pub listed_secret: usize,
    /// The number of declarations that are listed as not secret.
    pub listed_public: usize,
    /// The number of declarations that a rule decides to be secret.
    pub ruled_secret: usize,
    /// The number of declarations that a rule decides not to be secret.
    pub ruled_public: usize,
    /// The paths that are decided by the list.
    pub listed: Vec<String>,
    /// The paths whose names sound like secrets and are not decided. They are treated as secret.
    pub undecided: Vec<String>,
    /// The paths of secrets in paths and queries, which are part of the URL and cannot be marked.
    pub in_url: Vec<String>,
}

/// Marks the secret fields and headers of a document with `format: password`.
pub(crate) fn apply(document: &mut Value, service: &str, secrecy: &Secrecy) -> Secrets {
    let mut secrets = Secrets::default();
    members::visit(document, service, &mut |member: Member<'_>| {
        let Some(string) = members::string_of(member.schema) else { return };
        let Some(decision) = secrecy.decide(service, &member.path, member.name) else { return };
        // The spec or its overlay has decided.
        if decision == Decision::Undecided && string.get("format") == Some(&"password".into()) {
            return;
        }
        if matches!(decision, Decision::ListedSecret | Decision::ListedPublic) {
            secrets.listed.push(member.path.clone());
        }
        match decision {
            Decision::ListedSecret => secrets.listed_secret += 1,
            Decision::ListedPublic => secrets.listed_public += 1,
            Decision::RuledSecret => secrets.ruled_secret += 1,
            Decision::RuledPublic => secrets.ruled_public += 1,
            Decision::Undecided => secrets.undecided.push(member.path.clone()),
        }
        if decision.is_secret() {
            if member.in_url {
                secrets.in_url.push(member.path);
            } else {
                string.insert("format".to_owned(), "password".into());
                // An example of a secret would be taken for one.
                string.shift_remove("example");
            }
        }
    });
    for paths in [&mut secrets.listed, &mut secrets.undecided, &mut secrets.in_url] {
        paths.sort();
        paths.dedup();
    }
    secrets
}

#[cfg(test)]
mod tests;
