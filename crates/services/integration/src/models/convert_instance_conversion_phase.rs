// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the conversion phase of a convert instance.
    pub enum ConvertInstanceConversionPhase {
        BeginMigration = "BEGIN_MIGRATION",
        CompleteMigration = "COMPLETE_MIGRATION",
        RollbackMigration = "ROLLBACK_MIGRATION",
    }
}
