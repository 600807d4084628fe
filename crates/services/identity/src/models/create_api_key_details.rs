// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A public key to add to a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApiKeyDetails {
    /// The public RSA key in PEM form.
    pub key: String,
}

impl CreateApiKeyDetails {
    /// With the members that are required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }
}

impl Model for CreateApiKeyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateApiKeyDetails);
