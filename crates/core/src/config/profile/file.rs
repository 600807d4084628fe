//! The configuration file: where it is, and which profiles are in it.

use std::path::{Path, PathBuf};

use super::ini::Section;
use super::{DEFAULT, Origin, Profile, Setting, ini};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::files::pem::is_utf16;
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::wait::off_thread::off_thread;

/// Oracle's description of the file.
const DOCUMENTATION: &str = "https://docs.oracle.com/iaas/Content/API/Concepts/sdkconfig.htm";

/// What goes first when both are there: the variable or the file in its usual place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Precedence {
    /// `OCI_CONFIG_FILE` goes first, as in the command line and as with variables everywhere else.
    #[default]
    Variable,
    /// `~/.oci/config` goes first, and `OCI_CONFIG_FILE` counts only without it: what the other
    /// SDKs do.
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
    /// Where the file is, if nobody says: `OCI_CONFIG_FILE`, else `~/.oci/config`, else
    /// `~/.oraclebmc/config`, where old installations have it.
    ///
    /// The other SDKs let an existing `~/.oci/config` win over the variable; a program that has to
    /// agree with them uses [`Precedence::DefaultFile`].
    ///
    /// # Errors
    ///
    /// When there is no such file.
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
            // Whoever sets it means it: no other file is read when this one is missing.
            return match is_there(&variable).await {
                true => Ok(variable),
                false => Err(Error::config(format!(
                    "there is no configuration file {}, which OCI_CONFIG_FILE names",
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
                "there is no configuration file {}; `oci setup config` makes one, or see {DOCUMENTATION}",
                usual.display()
            ),
            None => "there is no home directory to look for .oci/config in; set OCI_CONFIG_FILE"
                .to_owned(),
        }))
    }

    /// Reads the file at `path`, in which `~` is expanded.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or has a line that is malformed.
    pub async fn load(path: impl AsRef<Path>, environment: &Environment) -> Result<Self, Error> {
        let path = path.as_ref();
        let path = path.to_str().map_or_else(|| path.to_owned(), |text| environment.expand(text));
        let bytes = small_file::read(&path).await;
        let bytes =
            bytes.map_err(unreadable(ErrorKind::Config, "the configuration file", &path))?;
        if is_utf16(&bytes) {
            return Err(Error::config(format!(
                "{} is UTF-16 text, such as PowerShell makes with `>`; save it as UTF-8",
                path.display()
            )));
        }
        let text = std::str::from_utf8(&bytes).map_err(|error| {
            let line =
                bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Error::config(format!("{}, line {line}: the text is not UTF-8", path.display()))
        })?;
        Self::parse(text, path, environment)
    }

    /// Reads the text of a file; `path` is for messages.
    ///
    /// # Errors
    ///
    /// When a line is malformed.
    pub fn parse(
        text: &str,
        path: impl Into<PathBuf>,
        environment: &Environment,
    ) -> Result<Self, Error> {
        let path = path.into();
        let sections = ini::parse(text).map_err(|fault| {
            Error::config(format!("{}, line {}: {}", path.display(), fault.line, fault.problem))
        })?;
        Ok(Self { path, sections, environment: environment.clone() })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The profiles, in the order of the file.
    pub fn profile_names(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().map(|section| section.name.as_str())
    }

    /// The profile of this name, with what it inherits from `DEFAULT`.
    ///
    /// # Errors
    ///
    /// When there is none; the message lists those that there are.
    pub fn profile(&self, name: &str) -> Result<Profile, Error> {
        let section = self.section(name).ok_or_else(|| {
            let names: Vec<&str> = self.profile_names().collect();
            let other_case = names.iter().find(|other| other.eq_ignore_ascii_case(name));
            let hint = other_case.map_or(String::new(), |other| {
                format!(", but there is {other}: names are case-sensitive")
            });
            let path = self.path.display();
            let name = if name.is_empty() { "\"\"" } else { name };
            Error::config(match names.as_slice() {
                [] => format!(
                    "there is no profile {name} in {path}, nor any other; `oci setup config` writes \
                     one, or see {DOCUMENTATION}"
                ),
                names => format!(
                    "there is no profile {name} in {path}{hint}; the profiles there are: {}",
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

/// Whether there is something, be it a directory or a link to nowhere: whoever put it there wants it
/// to be read.
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
