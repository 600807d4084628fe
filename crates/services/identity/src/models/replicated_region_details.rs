// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ReplicatedRegionState;

/// A region that has a replica of an identity domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicatedRegionDetails {
    /// The name of the region, such as `us-ashburn-1`.
    pub region: Option<String>,
    /// The URL of the identity domain that holds for all regions.
    pub url: Option<String>,
    /// The URL of the identity domain in this region.
    pub regional_url: Option<String>,
    /// How far the replication to the region is.
    pub state: Option<ReplicatedRegionState>,
}

impl ReplicatedRegionDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`regional_url`](Self::regional_url).
    #[must_use]
    pub fn with_regional_url(mut self, regional_url: impl Into<String>) -> Self {
        self.regional_url = Some(regional_url.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<ReplicatedRegionState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Model for ReplicatedRegionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "region" => generated::read(&mut self.region, map),
            "url" => generated::read(&mut self.url, map),
            "regionalUrl" => generated::read(&mut self.regional_url, map),
            "state" => generated::read(&mut self.state, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "region", &self.region)?;
        generated::write(map, "url", &self.url)?;
        generated::write(map, "regionalUrl", &self.regional_url)?;
        generated::write(map, "state", &self.state)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ReplicatedRegionDetails);
