// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{MapAccess, Model, SerializeMap};

/// IAM checks the callers of the prediction endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamAuthConfiguration {}

impl IamAuthConfiguration {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Model for IamAuthConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "IAM")?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(IamAuthConfiguration);
