// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible sort orders.
    pub enum RequestSummarizedMetricExtensionsResourcesSortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}
