// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMetrics` can sort.
    pub enum ListMetricsSortBy {
        Namespace = "NAMESPACE",
        Name = "NAME",
        Resourcegroup = "RESOURCEGROUP",
    }
}
