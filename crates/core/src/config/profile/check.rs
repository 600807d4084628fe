//! Validation of a profile.
//!
//! All problems are reported at once, each with its key, its line and the expected value.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Kind, Origin, Profile, Setting};
use crate::auth::key::fault::KeyFault;
use crate::auth::key::private_key::PrivateKey;
use crate::auth::ocid::is_ocid;
use crate::auth::session_token::SessionToken;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::error::quoted::Quoted;
use crate::files::small_file;
use crate::redact::redact;
use crate::region;

/// The maximum number of characters of a value in a message.
const SHOWN: usize = 80;

/// A problem of a profile.
struct Problem {
    key: &'static str,
    origin: Option<Origin>,
    text: String,
}

/// The result of the validation, with the keys that it has read.
pub(super) enum Checked {
    /// The key of an API key.
    ApiKey(PrivateKey),
    /// A session with its key. Its token is not read yet.
    Session(Arc<SessionToken>),
    /// An instance principal, which needs no settings.
    InstancePrincipal,
}

/// Validates the settings that credentials and the region need.
pub(super) async fn check(profile: &Profile) -> Result<Checked, Error> {
    let mut problems = Problems { profile, found: Vec::new() };
    let kind = problems.kind();
    // Credentials of an unknown kind may not need any of these.
    let is_needed = matches!(kind, Some(Kind::ApiKey | Kind::Session));
    problems.ocid("tenancy", is_needed, "the OCID of the tenancy, `ocid1.tenancy.oc1..<id>`");
    problems.ocid(
        "user",
        matches!(kind, Some(Kind::ApiKey)),
        "the OCID of the user, `ocid1.user.oc1..<id>`",
    );
    problems.fingerprint();
    let checked = match kind {
        Some(Kind::Session) => problems.session().await.map(Arc::new).map(Checked::Session),
        Some(Kind::InstancePrincipal) => Some(Checked::InstancePrincipal),
        Some(Kind::ApiKey) | None => problems.key(is_needed).await.map(Checked::ApiKey),
    };
    problems.delegation(matches!(kind, Some(Kind::InstancePrincipal))).await;
    // An instance has a region.
    problems.region(!matches!(kind, Some(Kind::InstancePrincipal)));
    problems.endpoint();
    if let Err(text) = profile.log_requests_setting() {
        problems.add("log_requests", text);
    }
    match checked {
        Some(checked) if problems.found.is_empty() => Ok(checked),
        Some(Checked::Session(session)) => {
            // A token that is the only problem is not an error of the profile.
            if let Err(error) = session.check_token().await {
                problems.add("security_token_file", error.to_string());
            }
            Err(problems.report())
        }
        _ => Err(problems.report()),
    }
}

/// The report on a profile with one problem.
pub(super) fn problem(profile: &Profile, key: &'static str, text: String) -> Error {
    let mut problems = Problems { profile, found: Vec::new() };
    problems.add(key, text);
    problems.report()
}

/// Returns the first line of a value, shortened and redacted, for a message.
///
/// The other lines may be keys that are indented by mistake, such as the pass phrase.
pub(super) fn shown(value: &str) -> String {
    let line = redact(value.lines().next().unwrap_or_default());
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => Quoted(&format!("{}...", &line[..end])).to_string(),
        None => Quoted(&line).to_string(),
    }
}

/// Returns a hint at quotes around a value. As in Oracle's tools, they are a part of the value.
fn quotes(value: &str) -> &'static str {
    let is_quoted = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
    match is_quoted('"') || is_quoted('\'') {
        true => "; remove the quotes around the value",
        false => "",
    }
}

struct Problems<'a> {
    profile: &'a Profile,
    found: Vec<Problem>,
}

impl Problems<'_> {
    fn add(&mut self, key: &'static str, text: String) {
        let origin = self.profile.settings.get(key).map(|setting| setting.origin);
        self.found.push(Problem { key, origin, text });
    }

    /// Adds the problem of an invalid value.
    fn add_malformed(&mut self, key: &'static str, value: &str, expected: &str) {
        let mut text = format!("invalid value {}: expected {expected}", shown(value));
        if value.contains('\n') {
            text.push_str("; the next line is indented and so continues the value");
        }
        text.push_str(quotes(value));
        self.add(key, text);
    }

    fn kind(&mut self) -> Option<Kind> {
        match self.profile.kind() {
            Ok(kind) => Some(kind),
            Err(text) => {
                self.add("authentication_type", text);
                None
            }
        }
    }

    fn ocid(&mut self, key: &'static str, is_needed: bool, expected: &str) {
        match self.profile.get(key) {
            None if is_needed => self.add(key, format!("missing; expected {expected}")),
            None => {}
            Some(value) => match is_ocid(value).then(|| value.split(['.', ':']).nth(1)).flatten() {
                // Only well-known types are rejected, as new ones may be added.
                Some(kind @ ("tenancy" | "user" | "compartment")) if kind != key => {
                    let text = format!(
                        "invalid value {}: it is the OCID of a {kind}, not of a {key}",
                        shown(value)
                    );
                    self.add(key, text);
                }
                Some(_) => {}
                None => self.add_malformed(key, value, expected),
            },
        }
    }

    fn fingerprint(&mut self) {
        let is_pair = |pair: &str| {
            pair.len() == 2 && pair.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        if let Some(value) = self.profile.get("fingerprint")
            && !(value.split(':').count() == 16 && value.split(':').all(is_pair))
        {
            let expected = "16 pairs of lower-case hexadecimal digits, separated by colons";
            self.add_malformed("fingerprint", value, expected);
        }
    }

    /// Reads the private key from `key_content` or `key_file`.
    async fn key(&mut self, is_needed: bool) -> Option<PrivateKey> {
        if let Some(key) = self.key_content().await {
            return key;
        }
        let path = self.key_file(is_needed).await?;
        match PrivateKey::read(&path, self.profile.pass_phrase()).await {
            Ok(key) => Some(key),
            Err(fault) => self.add_fault("key_file", Some(&path), fault),
        }
    }

    /// Reads the session, with its key.
    async fn session(&mut self) -> Option<SessionToken> {
        let key = self.key_content().await;
        let key_file = match key {
            None => self.key_file(true).await,
            Some(_) => None,
        };
        let expected = "the path of the token that `oci session authenticate` writes";
        let token_file = self.file("security_token_file", true, expected).await;
        let session = match (key, &key_file) {
            (Some(key), _) => SessionToken::with_key(token_file?, key?),
            (None, Some(key_file)) => {
                // The key is validated even without a token file.
                let session = SessionToken::new(token_file.clone().unwrap_or_default(), key_file);
                let session = match self.profile.pass_phrase() {
                    Some(pass_phrase) => session.with_pass_phrase(pass_phrase),
                    None => session,
                };
                if let Err(fault) = session.read_key().await {
                    self.add_fault::<()>("key_file", Some(key_file), fault);
                }
                token_file.map(|_| session)?
            }
            (None, None) => return None,
        };
        let clock = self.profile.environment.clock();
        Some(session.with_profile(self.profile.name()).with_clock(clock))
    }

    /// Reads the key that is set as a string, if there is one.
    async fn key_content(&mut self) -> Option<Option<PrivateKey>> {
        if let Some(Setting { origin: Origin::Line(_), .. }) =
            self.profile.settings.get("key_content")
        {
            let text =
                "not allowed in a configuration file, which is easily shared; use `key_file`";
            self.add("key_content", text.to_owned());
            return None;
        }
        let text = self.profile.get("key_content")?.to_owned();
        Some(match PrivateKey::read_text(text, self.profile.pass_phrase()).await {
            Ok(key) => Some(key),
            Err(fault) => self.add_fault("key_content", None, fault),
        })
    }

    async fn key_file(&mut self, is_needed: bool) -> Option<PathBuf> {
        self.file("key_file", is_needed, "the path of the private key in PEM").await
    }

    /// Adds the problem of a key, or of its pass phrase.
    fn add_fault<T>(
        &mut self,
        key: &'static str,
        path: Option<&Path>,
        fault: KeyFault,
    ) -> Option<T> {
        let is_of_pass_phrase = fault.is_of_pass_phrase();
        let mut text = match path {
            Some(path) => format!("{}: {}", path.display(), fault.problem),
            None => fault.problem,
        };
        if is_of_pass_phrase {
            text.push_str(quotes(self.profile.pass_phrase().unwrap_or_default()));
        }
        self.add(if is_of_pass_phrase { self.profile.pass_phrase_key() } else { key }, text);
        None
    }

    /// Returns the path of a file that exists.
    async fn file(
        &mut self,
        key: &'static str,
        is_needed: bool,
        expected: &str,
    ) -> Option<PathBuf> {
        let (Some(value), Some(path)) = (self.profile.get(key), self.profile.path(key)) else {
            if is_needed {
                self.add(key, format!("missing; expected {expected}"));
            }
            return None;
        };
        if value.starts_with('<') {
            let text = format!(
                "placeholder {} of the console not replaced: expected {expected}",
                shown(value)
            );
            self.add(key, text);
            return None;
        }
        if value.contains('\n') {
            self.add_malformed(key, value, expected);
            return None;
        }
        match small_file::metadata(&path).await {
            Ok(metadata) if metadata.is_file() => return Some(path),
            Ok(_) => self.add(key, format!("{} is not a regular file", path.display())),
            Err(error) => {
                let hint = quotes(value);
                self.add(key, format!("{} cannot be read: {error}{hint}", path.display()));
            }
        }
        None
    }

    async fn delegation(&mut self, is_instance: bool) {
        if self.profile.is_delegated(is_instance) {
            const KEY: &str = "delegation_token_file";
            self.file(KEY, true, "the path of the delegation token").await;
        }
    }

    fn region(&mut self, is_needed: bool) {
        let from_variable = self.profile.get("region").is_none();
        match self.profile.region() {
            // A client with an endpoint needs no region.
            None if self.profile.get("endpoint").is_some() || !is_needed => {}
            None => self.add(
                "region",
                "missing; expected a region such as `eu-frankfurt-1`, here or in OCI_REGION"
                    .to_owned(),
            ),
            Some(value) => {
                if let Some(problem) = region::problem(value) {
                    let origin = if from_variable { " (from OCI_REGION)" } else { "" };
                    self.add(
                        "region",
                        format!(
                            "invalid value {}{origin}: {problem}; expected a region such as \
                             `eu-frankfurt-1`{}",
                            shown(value),
                            quotes(value)
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

    fn report(&self) -> Error {
        let mut text = format!("invalid profile {}", Quoted(self.profile.name()));
        if let Some(file) = self.profile.file() {
            // Writing to a String cannot fail.
            _ = write!(text, " in {}", file.display());
        }
        match self.found.as_slice() {
            [problem] => Error::config(format!("{text}: {problem}")),
            problems => {
                let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
                let head = format!("{text} ({} problems)", problems.len());
                Error::config_list(&head, &problems)
            }
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.key)?;
        match self.origin {
            Some(Origin::Line(line)) => write!(formatter, " (line {line})")?,
            Some(Origin::Named(name)) => write!(formatter, " (from {name})")?,
            Some(Origin::Program) => formatter.write_str(" (set by the program)")?,
            None => {}
        }
        write!(formatter, ": {}", self.text)
    }
}
