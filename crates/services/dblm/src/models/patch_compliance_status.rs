// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patch compliance status of patch compliance.
    pub enum PatchComplianceStatus {
        Green = "GREEN",
        Yellow = "YELLOW",
        Red = "RED",
    }
}
