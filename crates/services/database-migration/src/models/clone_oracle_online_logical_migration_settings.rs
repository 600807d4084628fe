// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Clone Oracle online logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneOracleOnlineLogicalMigrationSettings {
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
}

model! {
    CloneOracleOnlineLogicalMigrationSettings, "migrationMethod" = "ONLINE_LOGICAL" {
        optional {
            source_container_database_connection_id = "sourceContainerDatabaseConnectionId",
                with_source_container_database_connection_id(String);
        }
    }
}
