// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the discovery type of a discovery job.
    pub enum DiscoveryJobDiscoveryType {
        Add = "ADD",
        AddWithRetry = "ADD_WITH_RETRY",
        Refresh = "REFRESH",
    }
}
