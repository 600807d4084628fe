// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Annotation aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnotationAggregationDimensions {
    /// The label.
    pub label: Option<models::Label>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
}

model! {
    AnnotationAggregationDimensions {
        label = "label";
        updated_by = "updatedBy";
    }
}
