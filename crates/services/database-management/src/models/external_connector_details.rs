// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalConnectorDetails {
    /// The OCID of the database connector.
    pub database_connector_id: String,
}

model! {
    ExternalConnectorDetails, "connectorType" = "EXTERNAL" {
        required {
            database_connector_id = "databaseConnectorId", with_database_connector_id(String);
        }
    }
}
