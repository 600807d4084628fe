// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::SandboxNetworkPolicy;

/// Sandboxes connect from a network that Oracle runs, as far as a policy lets them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSandboxOutboundNetworkingConfig {
    /// What sandboxes may connect to.
    pub network_policy: Option<SandboxNetworkPolicy>,
}

impl ManagedSandboxOutboundNetworkingConfig {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`network_policy`](Self::network_policy).
    #[must_use]
    pub fn with_network_policy(
        mut self,
        network_policy: impl Into<SandboxNetworkPolicy>,
    ) -> Self {
        self.network_policy = Some(network_policy.into());
        self
    }
}

impl Model for ManagedSandboxOutboundNetworkingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "networkPolicy" => generated::read(&mut self.network_policy, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("networkMode", "MANAGED")?;
        generated::write(map, "networkPolicy", &self.network_policy)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedSandboxOutboundNetworkingConfig);
