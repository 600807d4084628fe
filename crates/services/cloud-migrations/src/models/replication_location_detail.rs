// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A replication location detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationLocationDetail {
    /// The replication location type.
    pub replication_location_type: Option<models::ReplicationLocationDetailReplicationLocationType>,
    /// The metadata.
    pub metadata: Option<Value>,
}

model! {
    ReplicationLocationDetail {
        optional {
            replication_location_type = "replicationLocationType",
                with_replication_location_type(models::ReplicationLocationDetailReplicationLocationType);
            metadata = "metadata", with_metadata(Value);
        }
    }
}
