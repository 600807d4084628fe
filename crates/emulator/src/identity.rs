//! Test identities: a tenancy, a user and an API key that only an emulator accepts.

use std::{
    fmt, fs, io,
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
    issuer::claims_of,
    keys::{KeyError, Keys, printable},
    ocid,
    pem_text::pem_text,
    private_file::write_private,
    profile::{KeyProblem, Profile, ProfileError, private_key, read},
};

/// The region of an identity, unless it comes from a profile.
const REGION: &str = "us-phoenix-1";

/// The last line of a key file from Oracle's console.
const KEY_LABEL: &str = "OCI_API_KEY";

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
    /// The region of the profile, such as `us-phoenix-1`.
    pub region: String,
    /// The session token, if the identity is a session instead of an API key.
    session: Option<String>,
}

impl TestIdentity {
    /// Creates an identity with a new 2048-bit key.
    ///
    /// # Errors
    ///
    /// When no key can be generated.
    pub fn generate() -> Result<Self, KeyError> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::NotRsa)?;
        let identity = Self {
            tenancy: ocid::mint("tenancy", ""),
            user: ocid::mint("user", ""),
            fingerprint: fingerprint(&public_key(&pair)?),
            private_key_pem: private_pem(&pair)?,
            region: REGION.to_owned(),
            session: None,
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
        if config.exists() { Self::read_config(config, "DEFAULT").map(Some) } else { Ok(None) }
    }

    /// Reads the identity of a profile in an OCI configuration file: an API key, or a session with a token
    /// file. A profile inherits the settings of `DEFAULT`. In `key_file`, `~` is the home directory; a
    /// relative path is one of the working directory, as for Oracle's tools, or else one beside the
    /// configuration file.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, the profile or one of its keys is missing, the private key is encrypted,
    /// or it does not match the fingerprint.
    pub fn read_config(file: impl AsRef<Path>, profile: &str) -> Result<Self, ProfileError> {
        let profile = Profile::read(file.as_ref(), profile)?;
        let token = profile.get("security_token_file").map(|token| profile.file(token));
        let token = token.map(|token| read(&token)).transpose()?;
        let session = token.map(|token| token.trim().to_owned());
        let claims = session.as_deref().and_then(claims_of).unwrap_or_default();
        let claim = |name: &str| claims.get(name).and_then(|claim| claim.as_str());
        let tenancy = profile.require("tenancy")?;
        let user = match (profile.get("user"), claim("sub"), &session) {
            (Some(user), ..) | (None, Some(user), Some(_)) => user,
            _ => profile.require("user")?,
        };
        let stated = match session {
            Some(_) => profile.get("fingerprint"),
            None => Some(profile.require("fingerprint")?),
        };
        let path = profile.file(profile.require("key_file")?);
        let stated_or_none = stated.unwrap_or_default();
        let wrong = |problem: String| ProfileError::Key {
            path: path.clone(),
            fingerprint: stated_or_none.to_owned(),
            problem,
        };
        let pair = private_key(&read(&path)?).map_err(|problem| match problem {
            KeyProblem::Other(problem) => wrong(problem),
            KeyProblem::Encrypted => ProfileError::Encrypted {
                path: path.clone(),
                key_id: format!("{tenancy}/{user}/{stated_or_none}"),
            },
        })?;
        let unusable = |error: KeyError| wrong(error.to_string());
        let found = fingerprint(&public_key(&pair).map_err(unusable)?);
        if stated.is_some_and(|stated| stated != found) {
            return Err(wrong(format!("the key has the fingerprint `{found}`")));
        }
        let identity = Self {
            tenancy: tenancy.to_owned(),
            user: user.to_owned(),
            fingerprint: found,
            private_key_pem: private_pem(&pair).map_err(unusable)?,
            region: profile.get("region").unwrap_or(REGION).to_owned(),
            session,
        };
        issued::note(&identity.private_key_pem);
        Ok(identity)
    }

    /// Registers the public key, so that requests of this identity are accepted.
    pub(crate) fn register(&self, keys: &Keys) -> Result<(), KeyError> {
        keys.register_der(self.key_id(), &self.public_key()?, None)
    }

    /// Returns the public key in DER.
    fn public_key(&self) -> Result<Vec<u8>, KeyError> {
        let pair = private_key(&self.private_key_pem).map_err(|_| KeyError::NotRsa)?;
        public_key(&pair)
    }

    /// Returns the key id of its requests: `tenancy/user/fingerprint`, or `ST$token` for a session.
    #[must_use]
    pub fn key_id(&self) -> String {
        match &self.session {
            Some(token) => format!("ST${token}"),
            None => format!("{}/{}/{}", self.tenancy, self.user, self.fingerprint),
        }
    }

    /// Returns the text of an OCI configuration file whose profile `DEFAULT` has this identity, and the
    /// private key in the file `key_file`.
    #[must_use]
    pub fn config_text(&self, key_file: impl AsRef<Path>) -> String {
        format!(
            "[DEFAULT]\nuser={}\nfingerprint={}\ntenancy={}\nregion={}\nkey_file={}\n",
            self.user,
            self.fingerprint,
            self.tenancy,
            self.region,
            key_file.as_ref().display()
        )
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
        write_private(&key_file, &labelled(&self.private_key_pem))?;
        let config = directory.join("config");
        let text = self.config_text(&key_file);
        write_private(&config, &text)?;
        Ok(config)
    }
}

impl fmt::Debug for TestIdentity {
    // Keys do not belong in logs, not even those of tests.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("key_id", &printable(&self.key_id()))
            .finish_non_exhaustive()
    }
}

/// Returns the fingerprint of a public key: the MD5 of its DER, as lower-case pairs with colons.
fn fingerprint(public_key: &[u8]) -> String {
    let pairs: Vec<String> =
        Md5::digest(public_key).iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

/// Returns the text of a key file, with the label.
pub(crate) fn labelled(private_key_pem: &str) -> String {
    format!("{}\n{KEY_LABEL}\n", private_key_pem.trim_end())
}

/// Returns the fingerprint of a private key in PEM.
pub(crate) fn fingerprint_of(private_key_pem: &str) -> Result<String, KeyError> {
    let pair = private_key(private_key_pem).map_err(|_| KeyError::NotRsa)?;
    Ok(fingerprint(&public_key(&pair)?))
}

/// Returns the private key in PKCS#8 PEM.
fn private_pem(pair: &KeyPair) -> Result<String, KeyError> {
    let private: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::NotRsa)?;
    Ok(pem_text("PRIVATE KEY", private.as_ref()))
}

/// Returns the public key of the pair in DER.
fn public_key(pair: &KeyPair) -> Result<Vec<u8>, KeyError> {
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().map_err(|_| KeyError::NotRsa)?;
    Ok(public.as_ref().to_vec())
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
        assert!(error.to_string().contains("profile `DEFAULT` has no `user`"), "{error}");
        std::fs::remove_file(directory.path().join("key.pem")).unwrap();
        std::fs::write(&config, text).unwrap();
        let error = TestIdentity::read_profile(directory.path()).unwrap_err();
        assert!(error.to_string().starts_with("cannot read "), "{error}");
    }
}
