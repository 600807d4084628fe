// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target type of a user assessment.
    pub enum UserAssessmentTargetType {
        TargetDatabase = "TARGET_DATABASE",
        TargetDatabaseGroup = "TARGET_DATABASE_GROUP",
    }
}
