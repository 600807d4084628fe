// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which region to subscribe to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRegionSubscriptionDetails {
    /// The key of the region, such as `PHX`.
    pub region_key: String,
}

impl CreateRegionSubscriptionDetails {
    /// With the members that are required.
    pub fn new(region_key: impl Into<String>) -> Self {
        Self {
            region_key: region_key.into(),
            ..Self::default()
        }
    }

    /// Sets [`region_key`](Self::region_key).
    #[must_use]
    pub fn with_region_key(mut self, region_key: impl Into<String>) -> Self {
        self.region_key = region_key.into();
        self
    }
}

impl Model for CreateRegionSubscriptionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "regionKey" => generated::read(&mut self.region_key, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "regionKey", &self.region_key)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateRegionSubscriptionDetails);
