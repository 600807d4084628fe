// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// A key to create or to renew.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyDetails {
    /// The name of the key.
    pub key_name: String,
    /// When the key expires; after 90 days if nothing was given.
    pub time_expiry: DateTime<Utc>,
}

impl KeyDetails {
    /// With the members that are required.
    pub fn new(key_name: impl Into<String>, time_expiry: DateTime<Utc>) -> Self {
        Self {
            key_name: key_name.into(),
            time_expiry,
            ..Self::default()
        }
    }

    /// Sets [`key_name`](Self::key_name).
    #[must_use]
    pub fn with_key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = key_name.into();
        self
    }

    /// Sets [`time_expiry`](Self::time_expiry).
    #[must_use]
    pub fn with_time_expiry(mut self, time_expiry: impl Into<DateTime<Utc>>) -> Self {
        self.time_expiry = time_expiry.into();
        self
    }
}

impl Model for KeyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "keyName" => generated::read(&mut self.key_name, map),
            "timeExpiry" => generated::read(&mut self.time_expiry, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "keyName", &self.key_name)?;
        generated::write(map, "timeExpiry", &self.time_expiry)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(KeyDetails);
