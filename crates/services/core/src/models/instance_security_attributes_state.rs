// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the security attributes state of an instance.
    pub enum InstanceSecurityAttributesState {
        Stable = "STABLE",
        Updating = "UPDATING",
    }
}
