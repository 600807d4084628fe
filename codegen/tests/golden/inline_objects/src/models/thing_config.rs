// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::inline_objects::models::ThingConfigLimits;

/// The config.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingConfig {
    /// The limits.
    pub limits: ThingConfigLimits,
}

impl ThingConfig {
    /// With the members that are required.
    pub fn new(limits: impl Into<ThingConfigLimits>) -> Self {
        Self {
            limits: limits.into(),
            ..Self::default()
        }
    }

    /// Sets [`limits`](Self::limits).
    #[must_use]
    pub fn with_limits(mut self, limits: impl Into<ThingConfigLimits>) -> Self {
        self.limits = limits.into();
        self
    }
}

impl Model for ThingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "limits" => generated::read(&mut self.limits, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "limits", &self.limits)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ThingConfig);
