// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled query processing sub type of a scheduled query.
    pub enum ScheduledQueryProcessingSubType {
        ObjectStorage = "OBJECT_STORAGE",
        Streaming = "STREAMING",
        CustomMetric = "CUSTOM_METRIC",
        None = "NONE",
    }
}
