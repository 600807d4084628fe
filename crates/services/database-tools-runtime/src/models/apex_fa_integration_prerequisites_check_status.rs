// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an APEX fa integration prerequisites check.
    pub enum ApexFaIntegrationPrerequisitesCheckStatus {
        Pass = "PASS",
        Fail = "FAIL",
        Error = "ERROR",
        UnknownValue = "UNKNOWN",
    }
}
