// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an indicator.
    pub enum IndicatorLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
