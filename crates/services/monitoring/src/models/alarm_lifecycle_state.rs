// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an alarm.
    pub enum AlarmLifecycleState {
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
