// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of external pluggable database operations insights to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalPluggableDatabaseOperationsInsightsDetails {
    /// The OCID of the external database connector.
    pub external_database_connector_id: String,
}

model! {
    EnableExternalPluggableDatabaseOperationsInsightsDetails {
        required {
            external_database_connector_id = "externalDatabaseConnectorId",
                with_external_database_connector_id(String);
        }
    }
}
