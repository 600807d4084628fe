// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeAnnotationAnalytics` can sort.
    pub enum SummarizeAnnotationAnalyticsSortBy {
        Count = "count",
        Label = "label",
        UpdatedBy = "updatedBy",
    }
}
