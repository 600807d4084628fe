//! Local descriptions of regions: files below `~/.oci`, and variables.
//!
//! An environment contains their sources, and caches them.

use std::io::ErrorKind;
use std::path::PathBuf;

use serde_json::Value;

use super::Region;
use super::table::Entry;
use crate::error::Error;
use crate::files::small_file::read_text_blocking;

/// The variable with the path of the developer tool configuration.
pub(crate) const TOOLS_PATH: &str = "OCI_DEVELOPER_TOOL_CONFIGURATION_FILE_PATH";

/// The variable that restricts regions to those of the developer tool configuration.
pub(crate) const TOOLS_ONLY: &str = "OCI_ALLOW_ONLY_DEVELOPER_TOOL_CONFIGURATION_REGIONS";

/// The variable with the descriptions of regions.
pub(crate) const METADATA: &str = "OCI_REGION_METADATA";

/// The variable with the domain of unknown regions.
pub(crate) const DEFAULT_REALM: &str = "OCI_DEFAULT_REALM";

/// The home directory, and the values of the variables about regions.
#[derive(Debug, Default)]
pub(crate) struct LocalSources {
    pub(crate) home: Option<PathBuf>,
    /// [`TOOLS_PATH`].
    pub(crate) tools_path: Option<PathBuf>,
    /// [`TOOLS_ONLY`].
    pub(crate) tools_only: Option<String>,
    /// [`METADATA`].
    pub(crate) metadata: Option<String>,
    /// [`DEFAULT_REALM`].
    pub(crate) default_realm: Option<String>,
}

/// The regions of the local descriptions, and the services that are allowed.
#[derive(Debug, Default)]
pub(crate) struct LocalRegions {
    default_realm: Option<String>,
    regions: Vec<Region>,
    /// The keys of the regions, in the same order.
    keys: Vec<String>,
    tools: Option<Tools>,
}

/// The developer tool configuration: the regions and services of a dedicated cloud.
#[derive(Debug)]
struct Tools {
    path: PathBuf,
    provider: String,
    /// Whether only the listed regions exist.
    only: bool,
    /// The available services, as [`letters`]; all, if the list is empty.
    services: Vec<String>,
}

impl LocalRegions {
    /// Reads the local descriptions.
    ///
    /// Malformed descriptions of single regions are skipped with a warning, as few programs use
    /// them. A malformed developer tool configuration is an error, as it may restrict regions and
    /// services.
    pub(crate) fn read(sources: LocalSources) -> Result<Self, String> {
        let tools = tools_file(&sources)?;
        let mut this = Self { default_realm: sources.default_realm, ..Self::default() };
        if let Some((path, json)) = tools {
            let only = sources.tools_only.as_deref().map(is_true);
            this.read_tools(path, &json, only)?;
        }
        let file = sources.home.and_then(|home| {
            let path = home.join(".oci").join("regions-config.json");
            Some((path.display().to_string(), read_text_blocking(&path).ok()?))
        });
        let variable = sources.metadata.map(|json| (METADATA.to_owned(), json));
        for (origin, json) in [file, variable].into_iter().flatten() {
            match serde_json::from_str(&json) {
                Ok(Value::Array(objects)) => this.add(&origin, &objects),
                Ok(object) => this.add(&origin, &[object]),
                Err(error) => tracing::warn!(
                    origin,
                    %error,
                    "the description of regions is ignored: not JSON"
                ),
            }
        }
        Ok(this)
    }

    fn read_tools(&mut self, path: PathBuf, json: &str, only: Option<bool>) -> Result<(), String> {
        let broken = |problem: &str| {
            format!("invalid developer tool configuration {}: {problem}", path.display())
        };
        let config: Value =
            serde_json::from_str(json).map_err(|error| broken(&format!("not JSON: {error}")))?;
        let regions = config.get("regions").and_then(Value::as_array);
        let regions = regions.ok_or_else(|| broken("missing list `regions`"))?;
        let services = config.get("services").and_then(Value::as_array);
        let services = services.ok_or_else(|| broken("missing list `services`"))?;
        self.add(&path.display().to_string(), regions);
        let provider = config.get("developerToolConfigurationProvider").and_then(Value::as_str);
        let said = config.get("allowOnlyDeveloperToolConfigurationRegions");
        // Both strings and booleans are in use.
        let said = said.and_then(|said| said.as_bool().or_else(|| said.as_str().map(is_true)));
        self.tools = Some(Tools {
            provider: provider.unwrap_or("the operator of the cloud").to_owned(),
            only: only.or(said).unwrap_or(true),
            services: services.iter().filter_map(Value::as_str).map(letters).collect(),
            path,
        });
        Ok(())
    }

    /// Adds regions.
    fn add(&mut self, origin: &str, objects: &[Value]) {
        for object in objects {
            match Entry::from_metadata(object) {
                Some(entry) => {
                    self.regions.push(entry.region());
                    self.keys.push(entry.key);
                }
                None => tracing::warn!(
                    origin,
                    "a region without regionKey, regionIdentifier, realmKey or \
                     realmDomainComponent is ignored"
                ),
            }
        }
    }

    /// Returns the domain of unknown regions, if it is set.
    pub(super) fn default_realm(&self) -> Option<&str> {
        self.default_realm.as_deref()
    }

    /// Returns the region with this id or key.
    pub(super) fn find(&self, name: &str) -> Option<Region> {
        let is = |(region, key): &(&Region, &String)| region.id() == name || *key == name;
        self.regions.iter().zip(&self.keys).find(is).map(|(region, _)| region.clone())
    }

    /// Whether regions that are not found here do not exist.
    pub(super) fn is_all(&self) -> bool {
        self.tools.as_ref().is_some_and(|tools| tools.only)
    }

    /// Returns the error for a region that is not listed, if [`is_all`](Self::is_all).
    pub(super) fn refusal(&self, name: &str) -> Error {
        let (path, provider) = match &self.tools {
            Some(tools) => (tools.path.display().to_string(), tools.provider.as_str()),
            None => (String::new(), ""),
        };
        let known: Vec<&str> = self.regions.iter().map(Region::id).collect();
        Error::config(format!(
            "unknown region `{name}` of {provider}: {path} lists {}; set {TOOLS_ONLY}=false to \
             also use the regions of Oracle",
            known.join(", "),
        ))
    }

    /// Rejects a service that the developer tool configuration does not list.
    pub(crate) fn check_service(&self, service: &str) -> Result<(), Error> {
        let Some(tools) = &self.tools else { return Ok(()) };
        if tools.services.is_empty() || tools.services.contains(&letters(service)) {
            return Ok(());
        }
        Err(Error::config(format!(
            "unknown service `{service}` of {}: {} does not list it in `services`",
            tools.provider,
            tools.path.display(),
        )))
    }
}

/// Returns the path and the content of the developer tool configuration, if it exists.
fn tools_file(sources: &LocalSources) -> Result<Option<(PathBuf, String)>, String> {
    let named = &sources.tools_path;
    let path = match (named, &sources.home) {
        (Some(path), _) => path.clone(),
        (None, Some(home)) => home.join(".oci").join("developer-tool-configuration.json"),
        (None, None) => return Ok(None),
    };
    match read_text_blocking(&path) {
        Ok(json) => Ok(Some((path, json))),
        Err(error) if named.is_none() && error.kind() == ErrorKind::NotFound => Ok(None),
        // The home directory of another user, as with `sudo -E`: usually there is no such file.
        Err(error)
            if named.is_none()
                && matches!(
                    error.kind(),
                    ErrorKind::PermissionDenied | ErrorKind::NotADirectory
                ) =>
        {
            tracing::warn!(%error, path = %path.display(), "the developer tool configuration cannot be read");
            Ok(None)
        }
        Err(error) => Err(format!(
            "the developer tool configuration {} cannot be read: {error}",
            path.display()
        )),
    }
}

fn is_true(text: &str) -> bool {
    matches!(text.trim().to_lowercase().as_str(), "true" | "1")
}

/// Returns the lower-case letters of a service name, as tools separate words differently.
fn letters(name: &str) -> String {
    name.to_lowercase().chars().filter(char::is_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Environment;

    const TOOLS: &str = r#"{
        "developerToolConfigurationProvider": "Mars Cloud",
        "services": ["Object_Storage", "identity"],
        "regions": [{"realmKey": "oc99", "realmDomainComponent": "mars.example",
            "regionKey": "qqq", "regionIdentifier": "mars-north-1"}]
    }"#;

    fn home(json: &str) -> (tempfile::TempDir, PathBuf) {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join(".oci")).unwrap();
        let file = home.path().join(".oci/developer-tool-configuration.json");
        std::fs::write(&file, json).unwrap();
        (home, file)
    }

    #[test]
    fn listed_regions_are_the_only_ones_by_default() {
        let (home, file) = home(TOOLS);
        let plain = Environment::from_vars([("", ""); 0]).with_home(home.path());
        assert_eq!(Region::find("QQQ", &plain).unwrap().domain(), "mars.example");
        assert_eq!(Region::find("own.example", &plain).unwrap().domain(), "own.example");
        for name in ["phx", "us-phoenix-1", "mars-south-1"] {
            let error = Region::find(name, &plain).unwrap_err().to_string();
            let expected = format!("unknown region `{name}` of Mars Cloud: ");
            assert!(
                error.starts_with(&expected) && error.contains("lists mars-north-1"),
                "{error}"
            );
        }

        let with = |json: &str, variable: &str| {
            std::fs::write(&file, json).unwrap();
            let environment = Environment::from_vars([(TOOLS_ONLY, variable)]);
            Region::find("phx", &environment.with_home(home.path())).is_ok()
        };
        let said = |said: &str| {
            let member = format!(r#"{{"allowOnlyDeveloperToolConfigurationRegions": {said},"#);
            TOOLS.replacen('{', &member, 1)
        };
        assert!(with(TOOLS, "false"));
        assert!(!with(TOOLS, "true"));
        assert!(with(&said("false"), ""));
        assert!(with(&said(r#""FALSE""#), ""));
        assert!(!with(&said("true"), ""));
        assert!(with(&said("true"), "false"), "the variable overrides the file");
    }

    #[test]
    fn unlisted_service_is_rejected() {
        let (home, file) = home(TOOLS);
        let check = |service: &str| {
            let environment = Environment::from_vars([("", ""); 0]).with_home(home.path());
            environment.local_regions().unwrap().check_service(service)
        };
        check("object-storage").unwrap();
        check("identity").unwrap();
        let error = check("work-requests").unwrap_err().to_string();
        assert!(error.starts_with("unknown service `work-requests` of Mars Cloud"), "{error}");

        std::fs::write(file, TOOLS.replace(r#""Object_Storage", "identity""#, "")).unwrap();
        check("work-requests").unwrap();
    }

    #[test]
    fn malformed_developer_tool_configuration_is_an_error() {
        #[track_caller]
        fn rejects(json: &str, message: &str) {
            let (home, file) = home(json);
            let environment = Environment::from_vars([("", ""); 0]).with_home(home.path());
            let error = Region::find("phx", &environment).unwrap_err().to_string();
            let start = format!("invalid developer tool configuration {}", file.display());
            assert!(error.starts_with(&start) && error.contains(message), "{error}");
        }
        rejects("{", "not JSON");
        rejects(r#"{"services": []}"#, "missing list `regions`");
        rejects(r#"{"regions": []}"#, "missing list `services`");

        let missing = Environment::from_vars([(TOOLS_PATH, "/nowhere/tools.json")]);
        let error = Region::find("phx", &missing).unwrap_err().to_string();
        assert!(error.contains("/nowhere/tools.json cannot be read"), "{error}");
    }

    #[test]
    fn variable_sets_the_path() {
        let (_home, file) = home(TOOLS);
        let environment = Environment::from_vars([(TOOLS_PATH, file.as_os_str())]);
        assert_eq!(Region::find("qqq", &environment).unwrap().id(), "mars-north-1");
    }

    #[test]
    fn files_are_read_once() {
        let (home, file) = home(TOOLS);
        let environment = Environment::from_vars([("", ""); 0]).with_home(home.path());
        Region::find("qqq", &environment).unwrap();
        std::fs::remove_file(file).unwrap();
        Region::find("qqq", &environment.clone()).unwrap();
        assert!(!Region::find("qqq", &environment.with_home(home.path())).unwrap().is_known());
    }
}
