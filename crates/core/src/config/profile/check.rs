//! What is wrong with a profile, all of it at once.
//!
//! Nothing is worse than to repair one line and be told of the next: problems are collected, each
//! with its key, the line, and what would be right.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Kind, Origin, Profile, Setting};
use crate::auth::key::private_key::{KeyFault, PrivateKey};
use crate::auth::ocid::is_ocid;
use crate::auth::session_token::SessionToken;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::files::small_file;
use crate::redact::redact;
use crate::region;

/// How many characters of a value a message shows.
const SHOWN: usize = 80;

/// One thing that is wrong with a profile.
struct Problem {
    key: &'static str,
    origin: Option<Origin>,
    text: String,
}

/// What the check had to read, so that nobody reads it again.
pub(super) enum Checked {
    /// The key of an API key.
    ApiKey(PrivateKey),
    /// A session that has its key, but not its token yet.
    Session(Arc<SessionToken>),
    /// Nothing: the instance knows who it is.
    InstancePrincipal,
}

/// Checks that credentials and a region can be made from the profile.
pub(super) async fn check(profile: &Profile) -> Result<Checked, Error> {
    let mut problems = Problems { profile, found: Vec::new() };
    let kind = problems.kind();
    // Credentials of a kind that is not known may do without any of this.
    let is_needed = matches!(kind, Some(Kind::ApiKey | Kind::Session));
    problems.ocid("tenancy", is_needed, "the OCID of the tenancy, ocid1.tenancy.oc1..<id>");
    problems.ocid(
        "user",
        matches!(kind, Some(Kind::ApiKey)),
        "the OCID of the user, ocid1.user.oc1..<id>",
    );
    problems.fingerprint();
    let checked = match kind {
        Some(Kind::Session) => problems.session().await.map(Arc::new).map(Checked::Session),
        Some(Kind::InstancePrincipal) => Some(Checked::InstancePrincipal),
        Some(Kind::ApiKey) | None => problems.key(is_needed).await.map(Checked::ApiKey),
    };
    problems.delegation(matches!(kind, Some(Kind::InstancePrincipal))).await;
    // An instance knows where it is.
    problems.region(!matches!(kind, Some(Kind::InstancePrincipal)));
    problems.endpoint();
    if let Err(text) = profile.log_requests_setting() {
        problems.add("log_requests", text);
    }
    match checked {
        Some(checked) if problems.found.is_empty() => Ok(checked),
        Some(Checked::Session(session)) => {
            // On its own it would be no fault of the profile.
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

/// A value as it may appear in a message.
///
/// Its first line only: a key that is indented by mistake has become part of the value above, and
/// it may be the pass phrase.
pub(super) fn shown(value: &str) -> String {
    let line = redact(value.lines().next().unwrap_or_default());
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{:?}...", &line[..end]),
        None => format!("{line:?}"),
    }
}

/// A hint at quotes around a value, which are taken for a part of it, as in all of Oracle's tools.
fn quotes(value: &str) -> &'static str {
    let is_quoted = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
    match is_quoted('"') || is_quoted('\'') {
        true => ", and the quotes around it belong to it: take them away",
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

    /// Adds the problem of a value that is not what it should be.
    fn add_malformed(&mut self, key: &'static str, value: &str, expected: &str) {
        let mut text = format!("{} is not {expected}", shown(value));
        if value.contains('\n') {
            text.push_str(", and the next line belongs to it because it is indented");
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
            None if is_needed => self.add(key, format!("missing; {expected}")),
            None => {}
            Some(value) => match is_ocid(value).then(|| value.split(['.', ':']).nth(1)).flatten() {
                // Only what is plainly something else: types come and go.
                Some(kind @ ("tenancy" | "user" | "compartment")) if kind != key => {
                    let text = format!("{} is the OCID of a {kind}, not of a {key}", shown(value));
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
            let expected = "a fingerprint: 16 pairs of the digits 0-9 and a-f in lower case, with colons between";
            self.add_malformed("fingerprint", value, expected);
        }
    }

    /// The key itself, wherever it is.
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

    /// The session, with its key.
    async fn session(&mut self) -> Option<SessionToken> {
        let key = self.key_content().await;
        let key_file = match key {
            None => self.key_file(true).await,
            Some(_) => None,
        };
        let expected = "the path that `oci session authenticate` has written the token to";
        let token_file = self.file("security_token_file", true, expected).await;
        let session = match (key, &key_file) {
            (Some(key), _) => SessionToken::with_key(token_file?, key?),
            (None, Some(key_file)) => {
                // Without a token file, the key is checked all the same.
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

    /// The key that a program has set as text, if it has.
    async fn key_content(&mut self) -> Option<Option<PrivateKey>> {
        if let Some(Setting { origin: Origin::Line(_), .. }) =
            self.profile.settings.get("key_content")
        {
            let text = "not allowed in a file, where it is too easily shared; use key_file";
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
        self.file("key_file", is_needed, "the path of the private key, a PEM file").await
    }

    /// Adds what is wrong with a key, or with its pass phrase. There is no key then.
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

    /// The path of a file that is there.
    async fn file(
        &mut self,
        key: &'static str,
        is_needed: bool,
        expected: &str,
    ) -> Option<PathBuf> {
        let (Some(value), Some(path)) = (self.profile.get(key), self.profile.path(key)) else {
            if is_needed {
                self.add(key, format!("missing; {expected}"));
            }
            return None;
        };
        if value.starts_with('<') {
            let text = format!(
                "{} still is the placeholder of the console; fill in {expected}",
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
            Ok(_) => self.add(key, format!("{} is not a file", path.display())),
            Err(error) => {
                let hint = quotes(value);
                self.add(key, format!("{} cannot be opened: {error}{hint}", path.display()));
            }
        }
        None
    }

    async fn delegation(&mut self, is_instance: bool) {
        if self.profile.is_delegated(is_instance) {
            const KEY: &str = "delegation_token_file";
            self.file(KEY, true, "the path of the token of the user to act for").await;
        }
    }

    fn region(&mut self, is_needed: bool) {
        let from_variable = self.profile.get("region").is_none();
        match self.profile.region() {
            // A client that has an endpoint needs no region.
            None if self.profile.get("endpoint").is_some() || !is_needed => {}
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
                            "{}{origin} {problem}; a region is an id such as eu-frankfurt-1{}",
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
        let mut text = format!("the profile {}", self.profile.name());
        if let Some(file) = self.profile.file() {
            // Writing to a String cannot fail.
            _ = write!(text, " in {}", file.display());
        }
        match self.found.as_slice() {
            [problem] => Error::config(format!("{text} has a problem: {problem}")),
            problems => {
                let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
                let head = format!("{text} has {} problems", problems.len());
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
