// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{MapAccess, Model, SerializeMap};

/// No infrastructure at this place, as in a job whose node groups have their own.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyJobInfrastructureConfigurationDetails {}

impl EmptyJobInfrastructureConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Model for EmptyJobInfrastructureConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobInfrastructureType", "EMPTY")?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EmptyJobInfrastructureConfigurationDetails);
