//! What is wrong with a profile, all of it at once.
//!
//! Nothing is worse than to repair one line and be told of the next: problems are collected, each
//! with its key, the line, and what would be right.

use std::fmt::Write;

use super::{Kind, Profile, Setting, is_ocid};
use crate::endpoint::Endpoint;
use crate::{Error, region};

/// How many characters of a value a message shows.
const SHOWN: usize = 80;

/// One thing that is wrong with a profile.
struct Problem {
    key: &'static str,
    line: Option<usize>,
    text: String,
}

/// Checks that credentials and a region can be made from the profile.
pub(super) async fn check(profile: &Profile, kind: &Kind) -> Result<(), Error> {
    let mut problems = Problems { profile, found: Vec::new() };
    problems.ocid("tenancy", "the OCID of the tenancy, ocid1.tenancy.oc1..<id>");
    if matches!(kind, Kind::ApiKey) {
        problems.ocid("user", "the OCID of the user, ocid1.user.oc1..<id>");
    }
    problems.fingerprint();
    problems.key().await;
    if matches!(kind, Kind::Session) {
        problems.session_token().await;
    }
    problems.region();
    problems.endpoint();
    if let Err(text) = profile.log_requests_setting() {
        problems.add("log_requests", text);
    }
    problems.report()
}

/// The report on a profile with one problem.
pub(super) fn problem(profile: &Profile, key: &'static str, text: String) -> Error {
    let mut problems = Problems { profile, found: Vec::new() };
    problems.add(key, text);
    Error::config(problems.message())
}

/// A value as it may appear in a message.
///
/// Its first line only: a key that is indented by mistake has become part of the value above, and
/// it may be the pass phrase.
pub(super) fn shown(value: &str) -> String {
    let line = value.lines().next().unwrap_or_default();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{:?}...", &line[..end]),
        None => format!("{line:?}"),
    }
}

struct Problems<'a> {
    profile: &'a Profile,
    found: Vec<Problem>,
}

impl Problems<'_> {
    fn add(&mut self, key: &'static str, text: String) {
        let line = self.profile.settings.get(key).and_then(|setting| setting.line);
        self.found.push(Problem { key, line, text });
    }

    /// Adds the problem of a value that is not what it should be.
    fn add_malformed(&mut self, key: &'static str, value: &str, expected: &str) {
        let mut text = format!("{} is not {expected}", shown(value));
        if value.contains('\n') {
            text.push_str(", and the next line belongs to it because it is indented");
        }
        self.add(key, text);
    }

    fn ocid(&mut self, key: &'static str, expected: &str) {
        match self.profile.get(key) {
            None => self.add(key, format!("missing; {expected}")),
            Some(value) if is_ocid(value) => {}
            Some(value) => self.add_malformed(key, value, expected),
        }
    }

    fn fingerprint(&mut self) {
        let is_pair = |pair: &str| {
            pair.len() == 2 && pair.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        if let Some(value) = self.profile.get("fingerprint")
            && !(value.split(':').count() == 16 && value.split(':').all(is_pair))
        {
            let expected = "a fingerprint: 16 pairs of the digits 0-9 and a-f in lower case, with colons between";
            self.add_malformed("fingerprint", value, expected);
        }
    }

    async fn key(&mut self) {
        if let Some(Setting { line: Some(_), .. }) = self.profile.settings.get("key_content") {
            let text = "not allowed in a file, where it is too easily shared; use key_file";
            self.add("key_content", text.to_owned());
        } else if self.profile.get("key_content").is_some() {
            return;
        }
        self.file("key_file", "the path of the private key, a PEM file").await;
    }

    async fn session_token(&mut self) {
        self.file(
            "security_token_file",
            "the path that `oci session authenticate` has written the token to",
        )
        .await;
    }

    async fn file(&mut self, key: &'static str, expected: &str) {
        let (Some(value), Some(path)) = (self.profile.get(key), self.profile.path(key)) else {
            return self.add(key, format!("missing; {expected}"));
        };
        if value.starts_with('<') {
            let text = format!(
                "{} still is the placeholder of the console; fill in {expected}",
                shown(value)
            );
            return self.add(key, text);
        }
        if value.contains('\n') {
            return self.add_malformed(key, value, expected);
        }
        match tokio::fs::metadata(&path).await {
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => self.add(key, format!("{} is not a file", path.display())),
            Err(error) => self.add(key, format!("{} cannot be opened: {error}", path.display())),
        }
    }

    fn region(&mut self) {
        let from_variable = self.profile.get("region").is_none();
        match self.profile.region() {
            // A client that has an endpoint needs no region.
            None if self.profile.get("endpoint").is_some() => {}
            None => self.add(
                "region",
                "missing; a region such as eu-frankfurt-1, here or in OCI_REGION".to_owned(),
            ),
            Some(value) => {
                if let Some(problem) = region::problem(value) {
                    let origin = if from_variable { " (from OCI_REGION)" } else { "" };
                    self.add(
                        "region",
                        format!(
                            "{}{origin} {problem}; a region is an id such as eu-frankfurt-1",
                            shown(value)
                        ),
                    );
                }
            }
        }
    }

    fn endpoint(&mut self) {
        if let Some(value) = self.profile.get("endpoint")
            && let Err(error) = Endpoint::parse(value, "/")
        {
            self.add("endpoint", error.to_string());
        }
    }

    fn report(self) -> Result<(), Error> {
        if self.found.is_empty() { Ok(()) } else { Err(Error::config(self.message())) }
    }

    fn message(&self) -> String {
        let mut text = format!("the profile {}", self.profile.name());
        if let Some(file) = self.profile.file() {
            // Writing to a String cannot fail.
            _ = write!(text, " in {}", file.display());
        }
        match self.found.as_slice() {
            [problem] => _ = write!(text, " has a problem: {problem}"),
            problems => {
                _ = write!(text, " has {} problems:", problems.len());
                for problem in problems {
                    _ = write!(text, "\n  {problem}");
                }
            }
        }
        text
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.key)?;
        if let Some(line) = self.line {
            write!(formatter, " (line {line})")?;
        }
        write!(formatter, ": {}", self.text)
    }
}
