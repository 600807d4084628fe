// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the creation type of an assessment.
    pub enum AssessmentCreationType {
        CreateOnly = "CREATE_ONLY",
        CreateAndRunAssessors = "CREATE_AND_RUN_ASSESSORS",
    }
}
