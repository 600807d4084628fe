// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the validation status of a backup validation.
    pub enum BackupValidationValidationStatus {
        NotValidated = "NOT_VALIDATED",
        Validated = "VALIDATED",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
    }
}
