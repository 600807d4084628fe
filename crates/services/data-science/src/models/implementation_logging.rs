// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ImplementationLogDetails;

/// Which logs an ML application implementation writes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImplementationLogging {
    /// The log of the implementation itself.
    pub implementation_log: Option<ImplementationLogDetails>,
    /// The log of what happens in all instance views of the implementation.
    pub aggregated_instance_view_log: Option<ImplementationLogDetails>,
    /// The log of triggers.
    pub trigger_log: Option<ImplementationLogDetails>,
}

impl ImplementationLogging {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`implementation_log`](Self::implementation_log).
    #[must_use]
    pub fn with_implementation_log(
        mut self,
        implementation_log: impl Into<ImplementationLogDetails>,
    ) -> Self {
        self.implementation_log = Some(implementation_log.into());
        self
    }

    /// Sets [`aggregated_instance_view_log`](Self::aggregated_instance_view_log).
    #[must_use]
    pub fn with_aggregated_instance_view_log(
        mut self,
        aggregated_instance_view_log: impl Into<ImplementationLogDetails>,
    ) -> Self {
        self.aggregated_instance_view_log = Some(aggregated_instance_view_log.into());
        self
    }

    /// Sets [`trigger_log`](Self::trigger_log).
    #[must_use]
    pub fn with_trigger_log(
        mut self,
        trigger_log: impl Into<ImplementationLogDetails>,
    ) -> Self {
        self.trigger_log = Some(trigger_log.into());
        self
    }
}

impl Model for ImplementationLogging {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "implementationLog" => generated::read(&mut self.implementation_log, map),
            "aggregatedInstanceViewLog" => {
                generated::read(&mut self.aggregated_instance_view_log, map)
            }
            "triggerLog" => generated::read(&mut self.trigger_log, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "implementationLog", &self.implementation_log)?;
        generated::write(
            map,
            "aggregatedInstanceViewLog",
            &self.aggregated_instance_view_log,
        )?;
        generated::write(map, "triggerLog", &self.trigger_log)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ImplementationLogging);
