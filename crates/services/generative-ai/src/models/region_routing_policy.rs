// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which regions requests may be routed to. Without such a policy they stay in the local one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionRoutingPolicy {
    /// The identifiers of the regions that are allowed, in order and without duplicates.
    pub allowed_regions: Option<Vec<String>>,
}

impl RegionRoutingPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allowed_regions`](Self::allowed_regions).
    #[must_use]
    pub fn with_allowed_regions(
        mut self,
        allowed_regions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_regions = Some(generated::list(allowed_regions));
        self
    }
}

impl Model for RegionRoutingPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "allowedRegions" => generated::read(&mut self.allowed_regions, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "allowedRegions", &self.allowed_regions)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RegionRoutingPolicy);
