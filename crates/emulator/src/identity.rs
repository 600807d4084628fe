//! Throw-away identities: a tenancy, a user and an API key that only an emulator believes in.

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

use crate::{issued, keys::KeyError, ocid, pem_text::pem_text};

/// A tenancy, a user and the private half of an API key; from
/// [`Emulator::issue_identity`](crate::Emulator::issue_identity).
#[derive(Clone)]
#[non_exhaustive]
pub struct Identity {
    /// The OCID of the tenancy, which is also its root compartment.
    pub tenancy: String,
    /// The OCID of the user.
    pub user: String,
    /// The fingerprint of the key.
    pub fingerprint: String,
    /// The private key in PKCS#8 PEM.
    pub private_key_pem: String,
}

impl Identity {
    /// A new identity, and its public key in PEM.
    pub(crate) fn generate() -> Result<(Self, String), KeyError> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::NotRsa)?;
        let private: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::NotRsa)?;
        let public: PublicKeyX509Der<'_> =
            pair.public_key().as_der().map_err(|_| KeyError::NotRsa)?;
        let identity = Self {
            tenancy: ocid::mint("tenancy", ""),
            user: ocid::mint("user", ""),
            fingerprint: fingerprint(public.as_ref()),
            private_key_pem: pem_text("PRIVATE KEY", private.as_ref()),
        };
        issued::note(&identity.private_key_pem);
        Ok((identity, pem_text("PUBLIC KEY", public.as_ref())))
    }

    /// The key id of its requests: `tenancy/user/fingerprint`.
    #[must_use]
    pub fn key_id(&self) -> String {
        format!("{}/{}/{}", self.tenancy, self.user, self.fingerprint)
    }

    /// Writes `config` and `key.pem` into a directory, for clients that read an OCI configuration file; returns the
    /// path of the `config`. Only the owner can read the key.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn write_profile(&self, directory: impl AsRef<Path>) -> io::Result<PathBuf> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory)?;
        let directory = directory.canonicalize()?;
        let key_file = directory.join("key.pem");
        write_private(&key_file, &self.private_key_pem)?;
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

impl fmt::Debug for Identity {
    // Even a throw-away key is not for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("key_id", &self.key_id()).finish_non_exhaustive()
    }
}

/// The MD5 of the public key in DER, as lower case pairs with colons: what OCI calls a fingerprint.
fn fingerprint(public_key: &[u8]) -> String {
    let pairs: Vec<String> =
        Md5::digest(public_key).iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(":")
}

pub(crate) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    // An existing file would keep its permissions.
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
    use super::{Identity, fingerprint};

    #[test]
    fn fingerprint_of_the_vectors_key() {
        use base64::{Engine, prelude::BASE64_STANDARD};

        let vectors = include_str!("../tests/vectors/signing.json");
        let vectors: serde_json::Value = serde_json::from_str(vectors).unwrap();
        let public = vectors["keys"]["encodings"]["public"]["base64"].as_str().unwrap();
        let der = BASE64_STANDARD.decode(public.replace('\n', "")).unwrap();
        assert_eq!(fingerprint(&der), vectors["keys"]["fingerprint_md5"].as_str().unwrap());
    }

    #[test]
    fn profiles_are_private() {
        let (identity, public) = Identity::generate().unwrap();
        assert!(public.starts_with("-----BEGIN PUBLIC KEY-----"), "{public}");
        assert!(!format!("{identity:?}").contains("PRIVATE"), "{identity:?}");
        let directory = tempfile::tempdir().unwrap();
        // Twice, since a second emulator may be given the same directory.
        for _ in 0..2 {
            let config = identity.write_profile(directory.path()).unwrap();
            let text = std::fs::read_to_string(&config).unwrap();
            assert!(text.contains(&identity.fingerprint), "{text}");
            let key = std::fs::read_to_string(directory.path().join("key.pem")).unwrap();
            assert_eq!(key, identity.private_key_pem);
            #[cfg(unix)]
            for file in [config, directory.path().join("key.pem")] {
                use std::os::unix::fs::PermissionsExt;
                let mode = std::fs::metadata(&file).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{file:?}");
            }
        }
    }
}
