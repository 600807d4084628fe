// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Refreshed again and again, at a fixed interval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshScheduleIntervalDetails {
    /// How long to wait from one refresh to the next, as an ISO 8601 duration such as `P1DT6H`.
    pub value: String,
}

impl RefreshScheduleIntervalDetails {
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
}

impl Model for RefreshScheduleIntervalDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "value" => generated::read(&mut self.value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "INTERVAL")?;
        generated::write(map, "value", &self.value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RefreshScheduleIntervalDetails);
