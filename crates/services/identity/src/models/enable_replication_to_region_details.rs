// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which region to replicate an identity domain to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableReplicationToRegionDetails {
    /// The name of the region of the replica, such as `us-phoenix-1`.
    pub replica_region: Option<String>,
}

impl EnableReplicationToRegionDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`replica_region`](Self::replica_region).
    #[must_use]
    pub fn with_replica_region(mut self, replica_region: impl Into<String>) -> Self {
        self.replica_region = Some(replica_region.into());
        self
    }
}

impl Model for EnableReplicationToRegionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "replicaRegion" => generated::read(&mut self.replica_region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "replicaRegion", &self.replica_region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EnableReplicationToRegionDetails);
