// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A header of a request that gets a secret as its value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCredentialInjectionHeader {
    /// The header to replace. Headers for routing, connections, forwarding and proxies are not
    /// allowed.
    pub name: String,
    /// Text to put before the secret, such as `Bearer` and a space. None if absent or empty.
    pub prefix: Option<String>,
    /// The OCID of the secret. Its `CURRENT` version is read anew for each request.
    pub vault_secret_id: String,
}

impl SandboxCredentialInjectionHeader {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, vault_secret_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            vault_secret_id: vault_secret_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`prefix`](Self::prefix).
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets [`vault_secret_id`](Self::vault_secret_id).
    #[must_use]
    pub fn with_vault_secret_id(mut self, vault_secret_id: impl Into<String>) -> Self {
        self.vault_secret_id = vault_secret_id.into();
        self
    }
}

impl Model for SandboxCredentialInjectionHeader {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "prefix" => generated::read(&mut self.prefix, map),
            "vaultSecretId" => generated::read(&mut self.vault_secret_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "prefix", &self.prefix)?;
        generated::write(map, "vaultSecretId", &self.vault_secret_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxCredentialInjectionHeader);
