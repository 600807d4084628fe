// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the message type of a masking policy health report log.
    pub enum MaskingPolicyHealthReportLogMessageType {
        Pass = "PASS",
        Warning = "WARNING",
        Error = "ERROR",
    }
}
