// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of Oracle online logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleOnlineLogicalMigrationSettingsSummary {
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
}

model! {
    OracleOnlineLogicalMigrationSettingsSummary, "migrationMethod" = "ONLINE_LOGICAL" {
        source_container_database_connection_id = "sourceContainerDatabaseConnectionId";
    }
}
