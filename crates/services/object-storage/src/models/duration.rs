// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::DurationTimeUnit;

/// A length of time, counted from the last change of each object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Duration {
    /// How many units of time.
    pub time_amount: i64,
    /// The unit of time.
    pub time_unit: DurationTimeUnit,
}

impl Duration {
    /// With the members that are required.
    pub fn new(time_amount: i64, time_unit: impl Into<DurationTimeUnit>) -> Self {
        Self {
            time_amount,
            time_unit: time_unit.into(),
            ..Self::default()
        }
    }

    /// Sets [`time_amount`](Self::time_amount).
    #[must_use]
    pub fn with_time_amount(mut self, time_amount: impl Into<i64>) -> Self {
        self.time_amount = time_amount.into();
        self
    }

    /// Sets [`time_unit`](Self::time_unit).
    #[must_use]
    pub fn with_time_unit(mut self, time_unit: impl Into<DurationTimeUnit>) -> Self {
        self.time_unit = time_unit.into();
        self
    }
}

impl Model for Duration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeAmount" => generated::read(&mut self.time_amount, map),
            "timeUnit" => generated::read(&mut self.time_unit, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "timeAmount", &self.time_amount)?;
        generated::write(map, "timeUnit", &self.time_unit)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Duration);
