// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A summarize operations insights warehouse resource usage aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeOperationsInsightsWarehouseResourceUsageAggregation {
    /// The OCID of the resource.
    pub id: String,
    /// The number of OCPUs that the Ops Insights warehouse uses. Can be fractional.
    pub cpu_used: Option<f64>,
    /// The storage that the Ops Insights warehouse uses, in GB.
    pub storage_used_in_gbs: Option<f64>,
    /// The lifecycle state.
    pub lifecycle_state:
        models::SummarizeOperationsInsightsWarehouseResourceUsageAggregationLifecycleState,
}

model! {
    SummarizeOperationsInsightsWarehouseResourceUsageAggregation {
        id = "id";
        cpu_used = "cpuUsed";
        storage_used_in_gbs = "storageUsedInGBs";
        lifecycle_state = "lifecycleState";
    }
}
