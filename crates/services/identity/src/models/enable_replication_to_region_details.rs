// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The region to replicate an identity domain to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableReplicationToRegionDetails {
    /// The name of the replica region, such as `us-phoenix-1`.
    pub replica_region: Option<String>,
}

model! {
    EnableReplicationToRegionDetails {
        optional {
            replica_region = "replicaRegion", with_replica_region(String);
        }
    }
}
