// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an alarm suppression.
    pub enum AlarmSuppressionLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
