// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateMigration = "CREATE_MIGRATION",
        CloneMigration = "CLONE_MIGRATION",
        DeleteMigration = "DELETE_MIGRATION",
        UpdateMigration = "UPDATE_MIGRATION",
        StartMigration = "START_MIGRATION",
        ValidateMigration = "VALIDATE_MIGRATION",
        CreateConnection = "CREATE_CONNECTION",
        DeleteConnection = "DELETE_CONNECTION",
        UpdateConnection = "UPDATE_CONNECTION",
        CreateAssessment = "CREATE_ASSESSMENT",
        DeleteAssessment = "DELETE_ASSESSMENT",
        UpdateAssessment = "UPDATE_ASSESSMENT",
        RunAssessorAction = "RUN_ASSESSOR_ACTION",
        RunMigrateTableAssessor = "RUN_MIGRATE_TABLE_ASSESSOR",
        RunCompatibilityAssessor = "RUN_COMPATIBILITY_ASSESSOR",
        RunViabilityAssessor = "RUN_VIABILITY_ASSESSOR",
        ConfigureMigrationAssessor = "CONFIGURE_MIGRATION_ASSESSOR",
        CreateMigrationAssessor = "CREATE_MIGRATION_ASSESSOR",
        PrepareSourceAssessor = "PREPARE_SOURCE_ASSESSOR",
        PrepareTargetAssessor = "PREPARE_TARGET_ASSESSOR",
        ConfirmViabilityAssessor = "CONFIRM_VIABILITY_ASSESSOR",
    }
}
