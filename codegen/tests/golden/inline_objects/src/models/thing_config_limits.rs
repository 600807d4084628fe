// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The limits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingConfigLimits {
    /// The max.
    pub max: Option<i64>,
}

impl ThingConfigLimits {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max`](Self::max).
    #[must_use]
    pub fn with_max(mut self, max: impl Into<i64>) -> Self {
        self.max = Some(max.into());
        self
    }
}

impl Model for ThingConfigLimits {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "max" => generated::read(&mut self.max, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "max", &self.max)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ThingConfigLimits);
