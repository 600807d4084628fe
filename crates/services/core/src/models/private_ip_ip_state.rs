// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP state of a private IP.
    pub enum PrivateIpIpState {
        Assigned = "ASSIGNED",
        Available = "AVAILABLE",
    }
}
