// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of Oracle online standby migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleOnlineStandbyMigrationSettingsSummary {
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
    /// The OCID of the connection to the standby database of the source.
    pub source_standby_database_connection_id: Option<String>,
}

model! {
    OracleOnlineStandbyMigrationSettingsSummary, "migrationMethod" = "ONLINE_STANDBY" {
        source_container_database_connection_id = "sourceContainerDatabaseConnectionId";
        source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId";
    }
}
