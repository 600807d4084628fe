// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The replication state of an identity domain in one region.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainReplicationStates {
    /// The OCID of the identity domain.
    pub domain_id: String,
    /// The state of the replication to the region.
    pub state: models::DomainReplicationStatesState,
    /// The name of the replica region, such as `us-phoenix-1`.
    pub replica_region: String,
}

model! {
    DomainReplicationStates {
        domain_id = "domainId";
        state = "state";
        replica_region = "replicaRegion";
    }
}
