//! Test identities: a tenancy, a user and an API key that only an emulator accepts.

use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der},
    rsa::{KeyPair, KeySize},
    signature::KeyPair as _,
};
use md5::{Digest, Md5};

use crate::{
    issued,
    keys::{KeyError, Keys},
    ocid,
    pem_text::pem_text,
};

/// The last line of a key file from Oracle's console.
const KEY_LABEL: &str = "OCI_API_KEY";

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
    /// A key of the profile is missing.
    #[error("{}: the profile has no `{name}`; remove the file to get a new profile", path.display())]
    Missing {
        /// The configuration file.
        path: PathBuf,
        /// The name of the key.
        name: &'static str,
    },
    /// The private key is not an RSA key with the fingerprint of the profile.
    #[error(
        "{}: expected an RSA private key in PKCS#8 PEM with the fingerprint of the profile; \
         remove the profile to get a new one",
        path.display()
    )]
    Key {
        /// The key file.
        path: PathBuf,
    },
}

/// A tenancy, a user and the private half of an API key; from
/// [`Emulator::issue_identity`](crate::Emulator::issue_identity).
#[derive(Clone)]
#[non_exhaustive]
pub struct TestIdentity {
    /// The OCID of the tenancy, which is also its root compartment.
    pub tenancy: String,
    /// The OCID of the user.
    pub user: String,
    /// The fingerprint of the key.
    pub fingerprint: String,
    /// The private key in PKCS#8 PEM.
    pub private_key_pem: String,
}

impl TestIdentity {
    /// Creates an identity with a new 2048-bit key.
    ///
    /// # Errors
    ///
    /// When no key can be generated.
    pub fn generate() -> Result<Self, KeyError> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::NotRsa)?;
        let private: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::NotRsa)?;
        let identity = Self {
            tenancy: ocid::mint("tenancy", ""),
            user: ocid::mint("user", ""),
            fingerprint: fingerprint(&public_key(&pair)?),
            private_key_pem: pem_text("PRIVATE KEY", private.as_ref()),
        };
        issued::note(&identity.private_key_pem);
        Ok(identity)
    }

    /// Reads the identity of the profile `DEFAULT` that [`write_profile`](Self::write_profile) wrote to a
    /// directory. Returns `None` if the directory has no `config`.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, a key of the profile is missing, or the private key does not match
    /// the fingerprint.
    pub fn read_profile(directory: impl AsRef<Path>) -> Result<Option<Self>, ProfileError> {
        let config = directory.as_ref().join("config");
        let read = |path: &Path| {
            fs::read_to_string(path)
                .map_err(|source| ProfileError::Read { path: path.to_owned(), source })
        };
        if !config.exists() {
            return Ok(None);
        }
        let text = read(&config)?;
        let value = |name: &'static str| {
            let mut pairs = text.lines().filter_map(|line| line.split_once('='));
            let found = pairs.find_map(|(key, value)| (key.trim() == name).then_some(value.trim()));
            found.ok_or_else(|| ProfileError::Missing { path: config.clone(), name })
        };
        let key_file = directory.as_ref().join(value("key_file")?);
        let identity = Self {
            tenancy: value("tenancy")?.to_owned(),
            user: value("user")?.to_owned(),
            fingerprint: value("fingerprint")?.to_owned(),
            private_key_pem: without_label(&read(&key_file)?),
        };
        let key = identity.public_key().ok();
        if key.is_none_or(|key| fingerprint(&key) != identity.fingerprint) {
            return Err(ProfileError::Key { path: key_file });
        }
        issued::note(&identity.private_key_pem);
        Ok(Some(identity))
    }

    /// Registers the public key, so that requests of this identity are accepted.
    pub(crate) fn register(&self, keys: &Keys) -> Result<(), KeyError> {
        keys.register_der(self.key_id(), &self.public_key()?, None)
    }

    /// Returns the public key in DER.
    fn public_key(&self) -> Result<Vec<u8>, KeyError> {
        let section = pem::parse(&self.private_key_pem)
            .map_err(|error| KeyError::NotPem(error.to_string()))?;
        let pair = KeyPair::from_pkcs8(section.contents()).map_err(|_| KeyError::NotRsa)?;
        public_key(&pair)
    }

    /// Returns the key id of its requests: `tenancy/user/fingerprint`.
    #[must_use]
    pub fn key_id(&self) -> String {
        format!("{}/{}/{}", self.tenancy, self.user, self.fingerprint)
    }

    /// Writes `config` and `key.pem` to a directory, for clients that read an OCI configuration file.
    /// Returns the path of the `config`. Only the owner can read the files.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn write_profile(&self, directory: impl AsRef<Path>) -> io::Result<PathBuf> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory)?;
        let directory = directory.canonicalize()?;
        let key_file = directory.join("key.pem");
        // Without this line, Oracle's command line prints a warning for the key file.
        let key = format!("{}\n{KEY_LABEL}\n", self.private_key_pem.trim_end());
        write_private(&key_file, &key)?;
        let config = directory.join("config");
        let text = format!(
            "[DEFAULT]\nuser={}\nfingerprint={}\ntenancy={}\nregion=us-phoenix-1\nkey_file={}\n",
            self.user,
            self.fingerprint,
            self.tenancy,
            key_file.display()
        );
        write_private(&config, &text)?;
        Ok(config)
    }
}

impl fmt::Debug for TestIdentity {
    // Keys do not belong in logs, not even those of tests.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("key_id", &self.key_id()).finish_non_exhaustive()
    }
}

/// Returns the fingerprint of a public key: the MD5 of its DER, as lower-case pairs with colons.
fn fingerprint(public_key: &[u8]) -> String {
    let pairs: Vec<String> =
        Md5::digest(public_key).iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

/// Returns the PEM section of a key file, without its label.
fn without_label(text: &str) -> String {
    let is_key = |line: &&str| !line.trim().is_empty() && line.trim() != KEY_LABEL;
    text.lines().filter(is_key).flat_map(|line| [line, "\n"]).collect()
}

/// Returns the public key of the pair in DER.
fn public_key(pair: &KeyPair) -> Result<Vec<u8>, KeyError> {
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(|_| KeyError::NotRsa)?;
    Ok(public.as_ref().to_vec())
}

pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    // An existing file would keep its permissions, so it is replaced.
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{TestIdentity, fingerprint};
    use crate::keys::Keys;

    #[test]
    fn fingerprint_matches_the_test_vectors() {
        use base64::{Engine, prelude::BASE64_STANDARD};

        let vectors = include_str!("../tests/vectors/signing.json");
        let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
        let public = vectors["keys"]["encodings"]["public"]["base64"].as_str().unwrap();
        let der = BASE64_STANDARD.decode(public.replace('\n', "")).unwrap();
        assert_eq!(fingerprint(&der), vectors["keys"]["fingerprint_md5"].as_str().unwrap());
    }

    #[test]
    fn profile_is_readable_by_the_owner_only() {
        let identity = TestIdentity::generate().unwrap();
        assert!(!format!("{identity:?}").contains("PRIVATE"), "{identity:?}");
        let directory = tempfile::tempdir().unwrap();
        // Twice, since a second emulator may be given the same directory.
        for _ in 0..2 {
            let config = identity.write_profile(directory.path()).unwrap();
            let text = std::fs::read_to_string(&config).unwrap();
            assert!(text.contains(&identity.fingerprint), "{text}");
            let key = std::fs::read_to_string(directory.path().join("key.pem")).unwrap();
            assert_eq!(key, format!("{}\nOCI_API_KEY\n", identity.private_key_pem.trim_end()));
            #[cfg(unix)]
            for file in [config, directory.path().join("key.pem")] {
                use std::os::unix::fs::PermissionsExt;
                let mode = std::fs::metadata(&file).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{file:?}");
            }
        }
    }

    #[test]
    fn invalid_profile_is_an_error_that_names_the_file() {
        let directory = tempfile::tempdir().unwrap();
        assert!(TestIdentity::read_profile(directory.path()).unwrap().is_none());
        let identity = TestIdentity::generate().unwrap();
        let config = identity.write_profile(directory.path()).unwrap();
        let read = TestIdentity::read_profile(directory.path()).unwrap().unwrap();
        assert_eq!(read.key_id(), identity.key_id());
        assert_eq!(read.private_key_pem, identity.private_key_pem);
        read.register(&Keys::default()).unwrap();

        let text = std::fs::read_to_string(&config).unwrap();
        std::fs::write(&config, text.replace("fingerprint=", "fingerprint=00")).unwrap();
        let error = TestIdentity::read_profile(directory.path()).unwrap_err();
        assert!(error.to_string().contains("key.pem: expected an RSA private key"), "{error}");
        std::fs::write(&config, text.replace("user=", "nobody=")).unwrap();
        let error = TestIdentity::read_profile(directory.path()).unwrap_err();
        assert!(error.to_string().contains("the profile has no `user`"), "{error}");
        std::fs::remove_file(directory.path().join("key.pem")).unwrap();
        std::fs::write(&config, text).unwrap();
        let error = TestIdentity::read_profile(directory.path()).unwrap_err();
        assert!(error.to_string().starts_with("cannot read "), "{error}");
    }
}
