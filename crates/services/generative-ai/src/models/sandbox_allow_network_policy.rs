// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::AllowedDomain;

/// Sandboxes may connect to the listed domains and to nothing else.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxAllowNetworkPolicy {
    /// The domains that can be reached.
    pub allowed_domains: Vec<AllowedDomain>,
}

impl SandboxAllowNetworkPolicy {
    /// With the members that are required.
    pub fn new(
        allowed_domains: impl IntoIterator<Item = impl Into<AllowedDomain>>,
    ) -> Self {
        Self {
            allowed_domains: generated::list(allowed_domains),
            ..Self::default()
        }
    }

    /// Sets [`allowed_domains`](Self::allowed_domains).
    #[must_use]
    pub fn with_allowed_domains(
        mut self,
        allowed_domains: impl IntoIterator<Item = impl Into<AllowedDomain>>,
    ) -> Self {
        self.allowed_domains = generated::list(allowed_domains);
        self
    }
}

impl Model for SandboxAllowNetworkPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedDomains" => generated::read(&mut self.allowed_domains, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("mode", "ALLOW")?;
        generated::write(map, "allowedDomains", &self.allowed_domains)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxAllowNetworkPolicy);
