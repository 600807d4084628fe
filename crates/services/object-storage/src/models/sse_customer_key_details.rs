// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

use crate::models::SSECustomerKeyAlgorithm;

/// A key of your own that encrypts an object. The service does not store it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SSECustomerKeyDetails {
    /// The algorithm of the key: `AES256`.
    pub algorithm: SSECustomerKeyAlgorithm,
    /// The key, 256 bits in base64.
    pub key: Secret,
    /// The SHA-256 of the key in base64, to find out whether it arrived intact.
    pub key_sha256: String,
}

impl SSECustomerKeyDetails {
    /// With the members that are required.
    pub fn new(
        algorithm: impl Into<SSECustomerKeyAlgorithm>,
        key: impl Into<Secret>,
        key_sha256: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            key: key.into(),
            key_sha256: key_sha256.into(),
            ..Self::default()
        }
    }

    /// Sets [`algorithm`](Self::algorithm).
    #[must_use]
    pub fn with_algorithm(
        mut self,
        algorithm: impl Into<SSECustomerKeyAlgorithm>,
    ) -> Self {
        self.algorithm = algorithm.into();
        self
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets [`key_sha256`](Self::key_sha256).
    #[must_use]
    pub fn with_key_sha256(mut self, key_sha256: impl Into<String>) -> Self {
        self.key_sha256 = key_sha256.into();
        self
    }
}

impl Model for SSECustomerKeyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "algorithm" => generated::read(&mut self.algorithm, map),
            "key" => generated::read(&mut self.key, map),
            "keySha256" => generated::read(&mut self.key_sha256, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "algorithm", &self.algorithm)?;
        generated::write(map, "key", &self.key)?;
        generated::write(map, "keySha256", &self.key_sha256)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SSECustomerKeyDetails);
