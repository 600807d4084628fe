// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of a delegated resource access request.
    pub enum DelegatedResourceAccessRequestSeverity {
        S1 = "S1",
        S2 = "S2",
        S3 = "S3",
        S4 = "S4",
    }
}
