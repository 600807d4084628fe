// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{MapAccess, Model, SerializeMap};

/// The model decides for itself whether to call tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceAuto {}

impl ToolChoiceAuto {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Model for ToolChoiceAuto {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "AUTO")?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ToolChoiceAuto);
