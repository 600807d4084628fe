//! The environment of the process, as a value.
//!
//! Code that depends on variables or on the home directory takes an [`Environment`], so that tests
//! provide their own.

pub(crate) mod clock;

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use self::clock::Clock;
use crate::error::Error;
use crate::region::Region;
use crate::region::local::{
    DEFAULT_REALM, LocalRegions, LocalSources, METADATA, TOOLS_ONLY, TOOLS_PATH,
};
use crate::sync::off_thread::off_thread;

/// Environment variables and the home directory.
///
/// # Example
///
/// ```
/// use oci_sdk_core::config::Environment;
///
/// let environment = Environment::from_vars([("OCI_REGION", "phx")]).with_home("/home/opc");
/// assert_eq!(environment.var("OCI_REGION"), Some("phx"));
/// assert_eq!(environment.expand("~/.oci/config"), std::path::Path::new("/home/opc/.oci/config"));
/// ```
#[derive(Clone)]
pub struct Environment {
    variables: Arc<HashMap<OsString, OsString>>,
    home: Option<PathBuf>,
    /// Read on first use.
    regions: Arc<OnceLock<Result<LocalRegions, String>>>,
    clock: Clock,
}

impl Environment {
    /// Returns the current environment of the process.
    pub fn process() -> Self {
        let home = std::env::home_dir().filter(|path| !path.as_os_str().is_empty());
        Self { home, ..Self::from_vars(std::env::vars_os()) }
    }

    /// Creates an environment of these variables, without a home directory.
    pub fn from_vars<K: Into<OsString>, V: Into<OsString>>(
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self {
            variables: Arc::new(variables.collect()),
            home: None,
            regions: Arc::default(),
            clock: Clock::default(),
        }
    }

    /// Sets the home directory.
    #[must_use]
    pub fn with_home(mut self, path: impl Into<PathBuf>) -> Self {
        self.home = Some(path.into());
        // Regions that were read before belong to another home directory.
        self.regions = Arc::default();
        self
    }

    /// Uses a wall clock that follows tokio's clock, which tests control.
    #[doc(hidden)]
    #[must_use]
    pub fn with_tokio_clock(mut self) -> Self {
        self.clock = Clock::tokio();
        self
    }

    /// Returns the clock that the expiry of credentials is judged by.
    pub(crate) fn clock(&self) -> Clock {
        self.clock
    }

    /// Returns the value of a variable. A variable that is empty or not Unicode counts as not set.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.var_os(name)?.to_str()
    }

    /// Returns whether the variable is `true`, in any case; `None` if it is not set.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.var(name).map(|value| value.trim().eq_ignore_ascii_case("true"))
    }

    /// Returns whether the variable is `false`, in any case.
    pub(crate) fn is_off(&self, name: &str) -> bool {
        self.var(name).is_some_and(|value| value.trim().eq_ignore_ascii_case("false"))
    }

    /// Returns the value of a variable that is a path, with `~` expanded.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.var_os(name)?;
        Some(value.to_str().map_or_else(|| PathBuf::from(value), |text| self.expand(text)))
    }

    /// Returns the home directory, if there is one.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// Expands a path: a leading `~` stands for the home directory.
    ///
    /// `~user` is not expanded, and without a home directory nothing is.
    pub fn expand(&self, text: &str) -> PathBuf {
        let is_separator = |c: char| c == '/' || (cfg!(windows) && c == '\\');
        match (text.strip_prefix('~'), &self.home) {
            (Some(""), Some(home)) => home.clone(),
            (Some(rest), Some(home)) if rest.starts_with(is_separator) => {
                home.join(rest.trim_start_matches(is_separator))
            }
            _ => PathBuf::from(text),
        }
    }

    /// Returns the region settings of this machine. The first call reads the files.
    pub(crate) fn local_regions(&self) -> Result<&LocalRegions, Error> {
        let regions = self.regions.get_or_init(|| LocalRegions::read(self.region_sources()));
        regions.as_ref().map_err(|problem| Error::config(problem.as_str()))
    }

    /// Reads the files of [`local_regions`](Self::local_regions), off the async threads.
    pub(crate) async fn read_local_regions(&self) -> Result<(), Error> {
        let environment = self.clone();
        let read = move || environment.local_regions().map(|_| ());
        off_thread(read).await.map_err(|source| {
            Error::config(format!("the region configuration cannot be read: {source}"))
                .with_source(source)
        })?
    }

    /// Returns the sources of region settings on this machine.
    fn region_sources(&self) -> LocalSources {
        LocalSources {
            home: self.home.clone(),
            tools_path: self.path(TOOLS_PATH),
            tools_only: self.var(TOOLS_ONLY).map(str::to_owned),
            metadata: self.var(METADATA).map(str::to_owned),
            default_realm: self.var(DEFAULT_REALM).map(str::to_owned),
        }
    }

    fn var_os(&self, name: &str) -> Option<&OsStr> {
        let value = self.variables.get(OsStr::new(name))?;
        Some(value.as_os_str()).filter(|value| !value.is_empty())
    }
}

impl Region {
    /// Returns the region with this id (`eu-frankfurt-1`) or key (`fra`), in any case.
    ///
    /// A region that is not in the table is looked up in `~/.oci/regions-config.json` and in the
    /// variable `OCI_REGION_METADATA`. An unknown region is accepted, since new regions appear more
    /// often than new versions: its domain is that of `OCI_DEFAULT_REALM`, or else that of the
    /// public regions. A name with a dot in it is the whole domain.
    ///
    /// A developer tool configuration, as on machines of a dedicated cloud
    /// (`~/.oci/developer-tool-configuration.json`, or the path in
    /// `OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH`), is authoritative: only the regions it lists
    /// exist, unless `OCI_ALLOW_ONLY_DEVELOPER_TOOL_CONFIGURATION_REGIONS` is `false`.
    ///
    /// The first call with an environment reads these small files.
    ///
    /// # Errors
    ///
    /// When the text is empty or cannot be part of a host name, or when the developer tool
    /// configuration is malformed or does not list the region.
    pub fn find(text: &str, environment: &Environment) -> Result<Self, Error> {
        let name = Self::checked_name(text)?;
        Self::find_among(name, environment.local_regions()?)
    }
}

impl Default for Environment {
    fn default() -> Self {
        Self::process()
    }
}

/// Shows no variables, as any of them may be a secret.
impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Environment")
            .field("variables", &self.variables.len())
            .field("home", &self.home)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn expands(text: &str, expected: &str) {
        let environment = Environment::from_vars([("X", text)]).with_home("/home/opc");
        assert_eq!(environment.expand(text), Path::new(expected), "{text}");
        assert_eq!(environment.path("X").as_deref(), Some(Path::new(expected)), "{text}");
    }

    #[test]
    fn leading_tilde_is_the_home_directory() {
        expands("~", "/home/opc");
        expands("~/.oci/config", "/home/opc/.oci/config");
        expands("~//x", "/home/opc/x");
        expands("~other/x", "~other/x");
        expands("/a/~/b", "/a/~/b");
        expands("relative", "relative");
        if cfg!(windows) {
            expands("~\\x", "/home/opc/x");
        } else {
            expands("~\\x", "~\\x");
        }
    }

    #[test]
    fn tilde_without_a_home_directory_is_not_expanded() {
        let environment = Environment::from_vars::<&str, &str>([]);
        assert_eq!(environment.expand("~/x"), Path::new("~/x"));
        assert_eq!(environment.home(), None);
    }

    #[test]
    fn empty_variable_is_not_set() {
        let environment = Environment::from_vars([("EMPTY", ""), ("SET", "x")]);
        assert_eq!(environment.var("EMPTY"), None);
        assert_eq!(environment.path("EMPTY"), None);
        assert_eq!(environment.var("MISSING"), None);
        assert_eq!(environment.var("SET"), Some("x"));
    }

    #[test]
    fn process_environment_has_its_variables() {
        // Cargo sets this one for tests.
        assert!(Environment::process().var("CARGO_MANIFEST_DIR").is_some());
        assert_eq!(Environment::process().var("OCI_SDK_NO_SUCH_VARIABLE"), None);
    }

    #[test]
    fn debug_shows_no_values() {
        let environment = Environment::from_vars([("OCI_TOKEN", "hunter2")]).with_home("/home/opc");
        assert_eq!(
            format!("{environment:?}"),
            r#"Environment { variables: 1, home: Some("/home/opc") }"#
        );
    }
}
