// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the migration scope of an Oracle assessment.
    pub enum OracleAssessmentMigrationScope {
        Schema = "SCHEMA",
        Full = "FULL",
    }
}
