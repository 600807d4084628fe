// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// An entry in the metadata of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMetadata {
    /// The name of the entry.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// What the entry is about.
    pub description: Option<String>,
    /// What kind of entry it is.
    pub category: Option<String>,
}

impl CustomMetadata {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }
}

impl Model for CustomMetadata {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            "value" => generated::read(&mut self.value, map),
            "description" => generated::read(&mut self.description, map),
            "category" => generated::read(&mut self.category, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "category", &self.category)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CustomMetadata);
