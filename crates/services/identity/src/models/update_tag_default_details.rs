// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change of a tag default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagDefaultDetails {
    /// The value that the tag gets.
    pub value: String,
    /// Whether creators of resources have to give the value themselves.
    pub is_required: Option<bool>,
    cleared: Vec<String>,
}

impl UpdateTagDefaultDetails {
    /// With the members that are required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`is_required`](Self::is_required).
    #[must_use]
    pub fn with_is_required(mut self, is_required: impl Into<bool>) -> Self {
        self.is_required = Some(is_required.into());
        self
    }

    /// Clears [`is_required`](Self::is_required): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_is_required(mut self) -> Self {
        self.is_required = None;
        self.cleared.push("isRequired".to_owned());
        self
    }
}

impl Model for UpdateTagDefaultDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "value" => generated::read_some(&mut self.value, map),
            "isRequired" => generated::read_some(&mut self.is_required, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "value", &self.value)?;
        generated::write_or_clear(map, "isRequired", &self.is_required, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateTagDefaultDetails);
