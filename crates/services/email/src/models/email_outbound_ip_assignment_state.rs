// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assignment state of an email outbound IP.
    pub enum EmailOutboundIpAssignmentState {
        Available = "AVAILABLE",
        Assigned = "ASSIGNED",
    }
}
