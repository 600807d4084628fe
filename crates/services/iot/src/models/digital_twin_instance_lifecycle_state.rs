// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a digital twin instance.
    pub enum DigitalTwinInstanceLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
