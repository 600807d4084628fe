// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `RequestSummarizedMetricExtensionsResources` can sort.
    pub enum RequestSummarizedMetricExtensionsResourcesSortBy {
        Count = "COUNT",
    }
}
