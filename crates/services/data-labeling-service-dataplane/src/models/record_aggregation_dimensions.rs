// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Record aggregation dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordAggregationDimensions {
    /// Whether the record is labeled and has annotations.
    pub is_labeled: Option<bool>,
    /// The annotation label contains.
    pub annotation_label_contains: Option<String>,
}

model! {
    RecordAggregationDimensions {
        is_labeled = "isLabeled";
        annotation_label_contains = "annotationLabelContains";
    }
}
