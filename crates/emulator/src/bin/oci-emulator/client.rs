//! The files of clients: a profile and, with TLS, a certificate to trust.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use anyhow::Context;
use oci_sdk_emulator::{EmulatorBuilder, TestAuthority, TestIdentity};
use tempfile::TempDir;

use crate::arguments::Arguments;

/// The identity and the files of clients.
#[derive(Debug)]
pub(crate) struct Client {
    identity: Option<TestIdentity>,
    /// The configuration file and the profile.
    pub(crate) config: Option<(PathBuf, String)>,
    authority: Option<TestAuthority>,
    /// The certificate to trust.
    pub(crate) certificate: Option<PathBuf>,
    /// The directory of `--write-profile`.
    directory: Option<PathBuf>,
    /// The directory of other files, which is removed at the end. It is created when the first of
    /// them is written, as a program that is killed cannot remove it.
    temporary: OnceLock<TempDir>,
}

impl Client {
    /// Reads or creates the profile and the certificate authority.
    pub(crate) fn prepare(arguments: &Arguments) -> anyhow::Result<Self> {
        let mut client = Self {
            identity: None,
            config: None,
            authority: None,
            certificate: None,
            directory: arguments.write_profile.clone(),
            temporary: OnceLock::new(),
        };
        if let Some(file) = &arguments.config {
            let identity = TestIdentity::read_config(file, &arguments.profile)?;
            let file = file.canonicalize().unwrap_or_else(|_| file.clone());
            client.identity = Some(identity);
            client.config = Some((file, arguments.profile.clone()));
        }
        if let Some(directory) = &arguments.write_profile {
            let (identity, file) = profile(directory)?;
            client.identity = Some(identity);
            client.config = Some((file, "DEFAULT".to_owned()));
        }
        if let Some(directory) = &arguments.tls {
            let directory = directory.as_ref().or(client.directory.as_ref());
            let directory = match directory {
                Some(directory) => directory,
                None => client.temporary().context("cannot create a temporary directory")?,
            };
            let (authority, certificate) = authority(directory)
                .with_context(|| format!("cannot use the CA in {}", directory.display()))?;
            client.authority = Some(authority);
            client.certificate = Some(certificate);
        }
        Ok(client)
    }

    /// Adds the identity and the CA to an emulator.
    pub(crate) fn configure(&self, mut builder: EmulatorBuilder) -> EmulatorBuilder {
        if let Some(identity) = &self.identity {
            builder = builder.identity(identity.clone());
        }
        if let Some((file, profile)) = &self.config {
            builder = builder.client_config(file, profile);
        }
        if let Some(authority) = &self.authority {
            builder = builder.tls(authority.clone());
        }
        if let Some(certificate) = &self.certificate {
            builder = builder.client_certificate(certificate);
        }
        builder
    }

    /// Returns the OCID of the tenancy.
    pub(crate) fn tenancy(&self) -> Option<&str> {
        self.identity.as_ref().map(|identity| identity.tenancy.as_str())
    }

    /// Creates a directory for files of a principal, beside the profile if there is one.
    pub(crate) fn folder(&self, name: &str) -> io::Result<PathBuf> {
        let folder = match &self.directory {
            Some(directory) => directory.join(name),
            None => self.temporary()?.join(name),
        };
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Returns the temporary directory.
    fn temporary(&self) -> io::Result<&Path> {
        if let Some(directory) = self.temporary.get() {
            return Ok(directory.path());
        }
        let created = tempfile::Builder::new().prefix("oci-emulator-").tempdir()?;
        // If another thread has created one as well, this one is removed.
        Ok(self.temporary.get_or_init(|| created).path())
    }
}

/// Reads or creates the profile in a directory. Returns its identity and file.
fn profile(directory: &Path) -> anyhow::Result<(TestIdentity, PathBuf)> {
    if let Some(identity) = TestIdentity::read_profile(directory)? {
        let file = directory.join("config");
        return Ok((identity, file.canonicalize().unwrap_or(file)));
    }
    let identity = TestIdentity::generate().context("cannot generate a key")?;
    let config = identity
        .write_profile(directory)
        .with_context(|| format!("cannot write a profile to {}", directory.display()))?;
    Ok((identity, config))
}

/// Reads or creates the certificate authority in a directory. Returns it and its certificate.
fn authority(directory: &Path) -> io::Result<(TestAuthority, PathBuf)> {
    let authority = match TestAuthority::read(directory)? {
        Some(authority) => authority,
        None => TestAuthority::generate()?,
    };
    let certificate = authority.write(directory)?;
    Ok((authority, certificate))
}
