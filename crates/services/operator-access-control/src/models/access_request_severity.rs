// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of an access request.
    pub enum AccessRequestSeverity {
        S1 = "S1",
        S2 = "S2",
        S3 = "S3",
        S4 = "S4",
    }
}
