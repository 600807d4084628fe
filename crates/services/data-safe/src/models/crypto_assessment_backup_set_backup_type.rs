// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backup type of a crypto assessment backup set.
    pub enum CryptoAssessmentBackupSetBackupType {
        Datafile = "DATAFILE",
        Archived = "ARCHIVED",
        Incremental = "INCREMENTAL",
        NotSupported = "NOT_SUPPORTED",
    }
}
