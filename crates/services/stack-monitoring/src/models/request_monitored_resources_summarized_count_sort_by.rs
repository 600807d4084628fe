// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `RequestMonitoredResourcesSummarizedCount` can sort.
    pub enum RequestMonitoredResourcesSummarizedCountSortBy {
        Count = "count",
    }
}
