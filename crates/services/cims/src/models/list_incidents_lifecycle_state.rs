// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListIncidents`.
    pub enum ListIncidentsLifecycleState {
        Active = "ACTIVE",
        Closed = "CLOSED",
    }
}
