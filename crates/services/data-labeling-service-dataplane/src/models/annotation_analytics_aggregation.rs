// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An annotation analytics aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationAnalyticsAggregation {
    /// The count.
    pub count: f64,
    /// The OCID of the dataset.
    pub dataset_id: String,
    /// The dimensions.
    pub dimensions: Option<models::AnnotationAggregationDimensions>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AnnotationAnalyticsAggregationLifecycleState>,
}

model! {
    AnnotationAnalyticsAggregation {
        count = "count";
        dataset_id = "datasetId";
        dimensions = "dimensions";
        updated_by = "updatedBy";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
    }
}
