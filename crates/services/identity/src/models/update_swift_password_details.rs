// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change of a Swift password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSwiftPasswordDetails {
    /// What it is for, in your own words.
    pub description: Option<String>,
    cleared: Vec<String>,
}

impl UpdateSwiftPasswordDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
        self
    }
}

impl Model for UpdateSwiftPasswordDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateSwiftPasswordDetails);
