// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the association status of request summarized metric extensions
    /// resources.
    pub enum RequestSummarizedMetricExtensionsResourcesAssociationStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
