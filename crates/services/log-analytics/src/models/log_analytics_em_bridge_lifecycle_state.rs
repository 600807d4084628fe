// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a log analytics EM bridge.
    pub enum LogAnalyticsEmBridgeLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleted = "DELETED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
