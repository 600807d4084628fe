// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A update schedule details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduleDetails {
    /// The cron.
    pub cron: Option<String>,
}

impl UpdateScheduleDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cron`](Self::cron).
    #[must_use]
    pub fn with_cron(mut self, cron: impl Into<String>) -> Self {
        self.cron = Some(cron.into());
        self
    }
}

impl Model for UpdateScheduleDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "cron" => generated::read(&mut self.cron, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "cron", &self.cron)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateScheduleDetails);
