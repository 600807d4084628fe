// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action type of a security action.
    pub enum SecurityActionActionType {
        Explicit = "EXPLICIT",
        Implicit = "IMPLICIT",
    }
}
