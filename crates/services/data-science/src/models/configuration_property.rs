// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// The value of one property of an ML application instance. The implementation's schema says
/// which properties there are.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationProperty {
    /// The name of the property, as the schema has it.
    pub key: String,
    /// The value. A secret is never given back, and left out of an update it stays.
    pub value: Option<Secret>,
}

impl ConfigurationProperty {
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

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for ConfigurationProperty {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            "value" => generated::read(&mut self.value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        generated::write(map, "value", &self.value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ConfigurationProperty);
