// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replica {
    /// The region.
    pub region: Option<String>,
    /// The OCID of the table.
    pub table_id: Option<String>,
    /// The maximum sustained write throughput of the replica table.
    pub max_write_units: Option<i64>,
    /// The capacity mode, either provisioned or on demand.
    pub capacity_mode: Option<models::ReplicaCapacityMode>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ReplicaLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    Replica {
        region = "region";
        table_id = "tableId";
        max_write_units = "maxWriteUnits";
        capacity_mode = "capacityMode";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
