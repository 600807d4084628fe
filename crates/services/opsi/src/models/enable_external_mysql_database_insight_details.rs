// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external MySQL database insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalMysqlDatabaseInsightDetails {
    /// The OCID of the database connector.
    pub database_connector_id: String,
}

model! {
    EnableExternalMysqlDatabaseInsightDetails, "entitySource" = "EXTERNAL_MYSQL_DATABASE_SYSTEM" {
        required {
            database_connector_id = "databaseConnectorId", with_database_connector_id(String);
        }
    }
}
