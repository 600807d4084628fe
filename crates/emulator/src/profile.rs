//! Profiles of OCI configuration files: the identity that signs the requests of Oracle's tools.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use aws_lc_rs::rsa::KeyPair;

/// The reason why a profile cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProfileError {
    /// A file cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The file has no profile with this name.
    #[error("{}: profile `{profile}` not found; the file has {available}", path.display())]
    NoProfile {
        /// The configuration file.
        path: PathBuf,
        /// The name of the profile.
        profile: String,
        /// The names of the profiles in the file.
        available: String,
    },
    /// A key of the profile is missing.
    #[error("{}: profile `{profile}` has no `{name}`; add it, or use another profile", path.display())]
    Missing {
        /// The configuration file.
        path: PathBuf,
        /// The name of the profile.
        profile: String,
        /// The name of the key.
        name: &'static str,
    },
    /// The private key is not an RSA key with the fingerprint of the profile.
    #[error(
        "{}: expected an RSA private key in PEM with the fingerprint `{fingerprint}` of the profile; \
         {problem}",
        path.display()
    )]
    Key {
        /// The key file.
        path: PathBuf,
        /// The fingerprint in the profile.
        fingerprint: String,
        /// The reason why the key is not usable.
        problem: String,
    },
    /// The private key is encrypted with a pass phrase.
    #[error(
        "{}: the private key is encrypted, and the emulator needs only its public half; run \
         `openssl rsa -in {} -pubout -out public.pem` and start the emulator with \
         `--key {key_id}=public.pem`",
        path.display(), path.display()
    )]
    Encrypted {
        /// The key file.
        path: PathBuf,
        /// The key id of the profile.
        key_id: String,
    },
}

/// A profile, with the settings that it inherits from `DEFAULT`.
#[derive(Debug)]
pub(crate) struct Profile {
    path: PathBuf,
    name: String,
    settings: Vec<(String, String)>,
}

impl Profile {
    pub(crate) fn read(path: &Path, name: &str) -> Result<Self, ProfileError> {
        let sections = sections(&read(path)?);
        let settings = |wanted: &str| {
            let found = sections.iter().find(|(section, _)| section == wanted);
            found.map(|(_, settings)| settings.clone())
        };
        let inherited = settings("DEFAULT").unwrap_or_default();
        let Some(mut own) = settings(name) else {
            let names: Vec<_> = sections.iter().map(|(name, _)| format!("`{name}`")).collect();
            return Err(ProfileError::NoProfile {
                path: path.to_owned(),
                profile: name.to_owned(),
                available: if names.is_empty() { "none".to_owned() } else { names.join(", ") },
            });
        };
        own.extend(inherited);
        Ok(Self { path: path.to_owned(), name: name.to_owned(), settings: own })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.settings.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    pub(crate) fn require(&self, name: &'static str) -> Result<&str, ProfileError> {
        self.get(name).ok_or_else(|| ProfileError::Missing {
            path: self.path.clone(),
            profile: self.name.clone(),
            name,
        })
    }

    /// Returns the path of a file: `~` is the home directory, and a relative path is one of the working
    /// directory, as for Oracle's tools, or else one beside the configuration file.
    pub(crate) fn file(&self, value: &str) -> PathBuf {
        if let Some(rest) = value.strip_prefix("~/")
            && let Some(home) = env::home_dir()
        {
            return home.join(rest);
        }
        let path = PathBuf::from(value);
        let beside = self.path.parent().unwrap_or(Path::new("")).join(&path);
        if path.is_relative() && !path.exists() && beside.exists() { beside } else { path }
    }
}

pub(crate) fn read(path: &Path) -> Result<String, ProfileError> {
    fs::read_to_string(path).map_err(|source| ProfileError::Read { path: path.to_owned(), source })
}

/// Returns the names and the settings of the sections. Keys are in lower case, as for Oracle's tools.
fn sections(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut sections: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        let name = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(name) = name {
            sections.push((name.trim().to_owned(), Vec::new()));
        } else if let (Some((_, settings)), Some((key, value))) =
            (sections.last_mut(), line.split_once(['=', ':']))
            && !line.starts_with(['#', ';'])
        {
            settings.push((key.trim().to_lowercase(), value.trim().to_owned()));
        }
    }
    sections
}

/// The reason why the text of a key file is not a key.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum KeyProblem {
    Encrypted,
    Other(String),
}

/// Reads a private key in PKCS#8 or PKCS#1. Other text, such as the label of Oracle's console, may follow.
pub(crate) fn private_key(text: &str) -> Result<KeyPair, KeyProblem> {
    let other = |message: &str| KeyProblem::Other(message.to_owned());
    let sections = pem::parse_many(text).map_err(|error| KeyProblem::Other(error.to_string()))?;
    let section = sections.iter().find(|section| section.tag().ends_with("PRIVATE KEY"));
    let section = section.ok_or_else(|| other("the file has no private key in PEM"))?;
    let is_encrypted = |header: &str| header.contains("ENCRYPTED");
    match section.tag() {
        "ENCRYPTED PRIVATE KEY" => Err(KeyProblem::Encrypted),
        "RSA PRIVATE KEY" if section.headers().get("Proc-Type").is_some_and(is_encrypted) => {
            Err(KeyProblem::Encrypted)
        }
        "RSA PRIVATE KEY" => {
            KeyPair::from_der(section.contents()).map_err(|_| other("the file has another key"))
        }
        "PRIVATE KEY" => {
            KeyPair::from_pkcs8(section.contents()).map_err(|_| other("the file has another key"))
        }
        tag => Err(KeyProblem::Other(format!("the file has a `{tag}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn settings_belong_to_their_section() {
        let text =
            "\u{feff}# a comment\nuser=lost\n[DEFAULT]\nUser = a=b\n\n; c\n[ other ]\nregion: x\n";
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(
            sections(text),
            [
                ("DEFAULT".to_owned(), vec![pair("user", "a=b")]),
                ("other".to_owned(), vec![pair("region", "x")]),
            ]
        );
    }
}
