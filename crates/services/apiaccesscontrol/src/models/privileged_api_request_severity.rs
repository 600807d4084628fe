// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the severity of a privileged API request.
    pub enum PrivilegedApiRequestSeverity {
        Sev1 = "SEV_1",
        Sev2 = "SEV_2",
        Sev3 = "SEV_3",
        Sev4 = "SEV_4",
    }
}
