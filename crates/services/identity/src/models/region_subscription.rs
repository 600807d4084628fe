// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::RegionSubscriptionStatus;

/// A region that the tenancy can use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionSubscription {
    /// The key of the region, such as `PHX`.
    pub region_key: String,
    /// The name of the region, such as `us-phoenix-1`.
    pub region_name: String,
    /// Whether the region can be used already, or is still being set up.
    pub status: RegionSubscriptionStatus,
    /// Whether it is the region that holds the tenancy's IAM resources.
    pub is_home_region: bool,
}

impl RegionSubscription {
    /// With the members that are required.
    pub fn new(
        region_key: impl Into<String>,
        region_name: impl Into<String>,
        status: impl Into<RegionSubscriptionStatus>,
        is_home_region: bool,
    ) -> Self {
        Self {
            region_key: region_key.into(),
            region_name: region_name.into(),
            status: status.into(),
            is_home_region,
            ..Self::default()
        }
    }

    /// Sets [`region_key`](Self::region_key).
    #[must_use]
    pub fn with_region_key(mut self, region_key: impl Into<String>) -> Self {
        self.region_key = region_key.into();
        self
    }

    /// Sets [`region_name`](Self::region_name).
    #[must_use]
    pub fn with_region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = region_name.into();
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<RegionSubscriptionStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets [`is_home_region`](Self::is_home_region).
    #[must_use]
    pub fn with_is_home_region(mut self, is_home_region: impl Into<bool>) -> Self {
        self.is_home_region = is_home_region.into();
        self
    }
}

impl Model for RegionSubscription {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "regionKey" => generated::read(&mut self.region_key, map),
            "regionName" => generated::read(&mut self.region_name, map),
            "status" => generated::read(&mut self.status, map),
            "isHomeRegion" => generated::read(&mut self.is_home_region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "regionKey", &self.region_key)?;
        generated::write(map, "regionName", &self.region_name)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "isHomeRegion", &self.is_home_region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RegionSubscription);
