// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{MapAccess, Model, SerializeMap};

/// Sandboxes may not connect to anything.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxDenyAllNetworkPolicy {}

impl SandboxDenyAllNetworkPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Model for SandboxDenyAllNetworkPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("mode", "DENY_ALL")?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxDenyAllNetworkPolicy);
