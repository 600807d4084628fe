// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{MapAccess, Model, SerializeMap};

/// An origin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Origin {}

impl Origin {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Model for Origin {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn members<S: SerializeMap>(&self, _map: &mut S) -> Result<(), S::Error> {
        Ok(())
    }
}

oci_sdk_core::serde_model!(Origin);
