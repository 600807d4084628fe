//! The configuration file and its profiles.

use std::path::{Path, PathBuf};

use super::ini::Section;
use super::{DEFAULT, Origin, Profile, Setting, ini};
use crate::environment::Environment;
use crate::error::quoted::Quoted;
use crate::error::{Error, ErrorKind};
use crate::files::pem::is_utf16;
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::sync::off_thread::off_thread;

/// Oracle's documentation of the file.
const DOCUMENTATION: &str = "https://docs.oracle.com/iaas/Content/API/Concepts/sdkconfig.htm";

/// The precedence between `OCI_CONFIG_FILE` and an existing `~/.oci/config`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Precedence {
    /// `OCI_CONFIG_FILE` takes precedence, as in the command line.
    #[default]
    Variable,
    /// `~/.oci/config` takes precedence, as in the other SDKs: `OCI_CONFIG_FILE` is used only if it
    /// does not exist.
    DefaultFile,
}

/// A configuration file that has been read.
///
/// # Example
///
/// ```
/// use oci_sdk_core::config::{ConfigFile, Environment};
///
/// # fn main() -> Result<(), oci_sdk_core::Error> {
/// let text = "[DEFAULT]\nregion = phx\n[PRODUCTION]\ncompartment-id = ocid1.x\n";
/// let file = ConfigFile::parse(text, "/home/opc/.oci/config", &Environment::process())?;
/// assert_eq!(file.profile_names().collect::<Vec<_>>(), ["DEFAULT", "PRODUCTION"]);
/// assert_eq!(file.profile("PRODUCTION")?.get("region"), Some("phx"));
/// # Ok(())
/// # }
/// ```
pub struct ConfigFile {
    path: PathBuf,
    sections: Vec<Section>,
    environment: Environment,
}

impl ConfigFile {
    /// Returns the default path of the file: `OCI_CONFIG_FILE`, else `~/.oci/config`, else
    /// `~/.oraclebmc/config`, the path of old installations.
    ///
    /// In the other SDKs, an existing `~/.oci/config` takes precedence over the variable. To be
    /// compatible with them, use [`Precedence::DefaultFile`].
    ///
    /// # Errors
    ///
    /// If the file does not exist.
    pub async fn locate(
        environment: &Environment,
        precedence: Precedence,
    ) -> Result<PathBuf, Error> {
        let in_home = |path| environment.home().map(|home| home.join(path));
        let usual = in_home(".oci/config");
        let old = in_home(".oraclebmc/config");
        let variable = environment.path("OCI_CONFIG_FILE");
        if let Some(usual) = &usual
            && (precedence == Precedence::DefaultFile || variable.is_none())
            && is_there(usual).await
        {
            return Ok(usual.clone());
        }
        if let Some(variable) = variable {
            // The variable is set on purpose: no other file is read if this one is missing.
            return match is_there(&variable).await {
                true => Ok(variable),
                false => Err(Error::config(format!(
                    "configuration file not found: {} (set by OCI_CONFIG_FILE)",
                    variable.display()
                ))),
            };
        }
        if let Some(old) = old
            && is_there(&old).await
        {
            return Ok(old);
        }
        Err(Error::config(match usual {
            Some(usual) => format!(
                "configuration file not found: {}; create it with `oci setup config`, or see \
                 {DOCUMENTATION}",
                usual.display()
            ),
            None => "configuration file not found: the home directory is unknown; set \
                     OCI_CONFIG_FILE"
                .to_owned(),
        }))
    }

    /// Reads the file at `path`, in which `~` is expanded.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is not UTF-8, or has a malformed line.
    pub async fn load(path: impl AsRef<Path>, environment: &Environment) -> Result<Self, Error> {
        let path = path.as_ref();
        let path = path.to_str().map_or_else(|| path.to_owned(), |text| environment.expand(text));
        let bytes = small_file::read(&path).await;
        let bytes =
            bytes.map_err(unreadable(ErrorKind::Config, "the configuration file", &path))?;
        if is_utf16(&bytes) {
            return Err(Error::config(format!(
                "invalid configuration file {}: the encoding is UTF-16, which `>` of PowerShell \
                 writes; save the file as UTF-8",
                path.display()
            )));
        }
        let text = std::str::from_utf8(&bytes).map_err(|error| {
            let line =
                bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            let path = path.display();
            Error::config(format!("invalid configuration file {path}, line {line}: not UTF-8"))
        })?;
        Self::parse(text, path, environment)
    }

    /// Parses the content of a file. Error messages contain `path`.
    ///
    /// # Errors
    ///
    /// If a line is malformed.
    pub fn parse(
        text: &str,
        path: impl Into<PathBuf>,
        environment: &Environment,
    ) -> Result<Self, Error> {
        let path = path.into();
        let sections = ini::parse(text).map_err(|fault| {
            let (path, line) = (path.display(), fault.line);
            let problem = fault.problem;
            Error::config(format!("invalid configuration file {path}, line {line}: {problem}"))
        })?;
        Ok(Self { path, sections, environment: environment.clone() })
    }

    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the names of the profiles, in the order of the file.
    pub fn profile_names(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().map(|section| section.name.as_str())
    }

    /// Returns the profile of this name, with the settings that it inherits from `DEFAULT`.
    ///
    /// # Errors
    ///
    /// If the profile does not exist; the message lists the available ones.
    pub fn profile(&self, name: &str) -> Result<Profile, Error> {
        let section = self.section(name).ok_or_else(|| {
            let names: Vec<&str> = self.profile_names().collect();
            let other_case = names.iter().find(|other| other.eq_ignore_ascii_case(name));
            let hint = other_case.map_or(String::new(), |other| {
                format!(": names are case-sensitive, and there is `{other}`")
            });
            let path = self.path.display();
            let name = Quoted(name);
            Error::config(match names.as_slice() {
                [] => format!(
                    "profile {name} not found in {path}: the file has no profiles; create one with \
                     `oci setup config`, or see {DOCUMENTATION}"
                ),
                names => format!(
                    "profile {name} not found in {path}{hint}; available profiles: {}",
                    names.join(", ")
                ),
            })
        })?;
        let mut profile = Profile::new(name, &self.environment);
        profile.file = Some(self.path.clone());
        let inherited = self.section(DEFAULT).filter(|_| name != DEFAULT);
        for (section, inherited) in [(inherited, true), (Some(section), false)] {
            for entry in section.into_iter().flat_map(|section| &section.entries) {
                let setting = Setting {
                    value: entry.value.clone(),
                    origin: Origin::Line(entry.line),
                    inherited,
                };
                profile.settings.insert(entry.key.clone(), setting);
            }
        }
        Ok(profile)
    }

    fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }
}

/// Shows names only: values may be secret.
impl std::fmt::Debug for ConfigFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ConfigFile")
            .field("path", &self.path)
            .field("profiles", &self.profile_names().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Whether the path exists. Directories and dangling links count, so that reading them is an error
/// and they are not skipped.
async fn is_there(path: &Path) -> bool {
    let link = path.to_owned();
    let metadata = off_thread(move || std::fs::symlink_metadata(link)).await.flatten();
    if let Err(error) = &metadata
        && error.kind() == std::io::ErrorKind::PermissionDenied
    {
        tracing::warn!(%error, path = %path.display(), "there may be a configuration file here");
    }
    metadata.is_ok()
}
