// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A record analytics aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordAnalyticsAggregation {
    /// The count.
    pub count: f64,
    /// The dimensions.
    pub dimensions: Option<models::RecordAggregationDimensions>,
    /// The OCID of the dataset.
    pub dataset_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RecordAnalyticsAggregationLifecycleState>,
}

model! {
    RecordAnalyticsAggregation {
        count = "count";
        dimensions = "dimensions";
        dataset_id = "datasetId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
    }
}
