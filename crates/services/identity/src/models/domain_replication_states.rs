// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::DomainReplicationStatesState;

/// How an identity domain is replicated to one region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainReplicationStates {
    /// The OCID of the identity domain.
    pub domain_id: String,
    /// How far the replication to the region is.
    pub state: DomainReplicationStatesState,
    /// The name of the region of the replica, such as `us-phoenix-1`.
    pub replica_region: String,
}

impl DomainReplicationStates {
    /// With the members that are required.
    pub fn new(
        domain_id: impl Into<String>,
        state: impl Into<DomainReplicationStatesState>,
        replica_region: impl Into<String>,
    ) -> Self {
        Self {
            domain_id: domain_id.into(),
            state: state.into(),
            replica_region: replica_region.into(),
            ..Self::default()
        }
    }

    /// Sets [`domain_id`](Self::domain_id).
    #[must_use]
    pub fn with_domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.domain_id = domain_id.into();
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<DomainReplicationStatesState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`replica_region`](Self::replica_region).
    #[must_use]
    pub fn with_replica_region(mut self, replica_region: impl Into<String>) -> Self {
        self.replica_region = replica_region.into();
        self
    }
}

impl Model for DomainReplicationStates {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "domainId" => generated::read(&mut self.domain_id, map),
            "state" => generated::read(&mut self.state, map),
            "replicaRegion" => generated::read(&mut self.replica_region, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "domainId", &self.domain_id)?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "replicaRegion", &self.replica_region)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DomainReplicationStates);
