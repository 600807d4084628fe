// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `recordGroupBy` in `SummarizeRecordAnalytics`.
    pub enum SummarizeRecordAnalyticsRecordGroupBy {
        IsLabeled = "isLabeled",
        AnnotationLabelContains = "annotationLabelContains",
    }
}
