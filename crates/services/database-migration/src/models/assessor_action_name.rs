// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of an assessor action.
    pub enum AssessorActionName {
        Run = "RUN",
        Configure = "CONFIGURE",
        ConfigureMigration = "CONFIGURE_MIGRATION",
        CreateMigration = "CREATE_MIGRATION",
        UpdateMigration = "UPDATE_MIGRATION",
        Recheck = "RECHECK",
        RunSql = "RUN_SQL",
        DownloadSql = "DOWNLOAD_SQL",
        DownloadLog = "DOWNLOAD_LOG",
        Confirm = "CONFIRM",
        Manage = "MANAGE",
    }
}
