// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external MySQL database insight connection to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeExternalMysqlDatabaseInsightConnectionDetails {
    /// The OCID of the database connector.
    pub database_connector_id: String,
}

model! {
    ChangeExternalMysqlDatabaseInsightConnectionDetails {
        required {
            database_connector_id = "databaseConnectorId", with_database_connector_id(String);
        }
    }
}
