// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database storage aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseStorageAggregateMetrics {
    /// The storage allocated.
    pub storage_allocated: Option<models::MetricDataPoint>,
    /// The storage used.
    pub storage_used: Option<models::MetricDataPoint>,
    /// The storage used by table space.
    pub storage_used_by_table_space: Option<Vec<models::MetricDataPoint>>,
}

model! {
    DatabaseStorageAggregateMetrics {
        storage_allocated = "storageAllocated";
        storage_used = "storageUsed";
        storage_used_by_table_space = "storageUsedByTableSpace";
    }
}
