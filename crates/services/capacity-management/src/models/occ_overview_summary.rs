// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an OCC overview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccOverviewSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The period value.
    pub period_value: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The total available.
    pub total_available: i64,
    /// The total demanded.
    pub total_demanded: i64,
    /// The total supplied.
    pub total_supplied: i64,
    /// The total rejected.
    pub total_rejected: i64,
    /// The total cancelled.
    pub total_cancelled: i64,
    /// The total unfulfilled.
    pub total_unfulfilled: i64,
    /// The workload type breakdown blob.
    pub workload_type_breakdown_blob: String,
    /// The capacity requests blob.
    pub capacity_requests_blob: Option<String>,
    /// The unit.
    pub unit: String,
}

model! {
    OccOverviewSummary {
        compartment_id = "compartmentId";
        period_value = "periodValue";
        resource_name = "resourceName";
        total_available = "totalAvailable";
        total_demanded = "totalDemanded";
        total_supplied = "totalSupplied";
        total_rejected = "totalRejected";
        total_cancelled = "totalCancelled";
        total_unfulfilled = "totalUnfulfilled";
        workload_type_breakdown_blob = "workloadTypeBreakdownBlob";
        capacity_requests_blob = "capacityRequestsBlob";
        unit = "unit";
    }
}
