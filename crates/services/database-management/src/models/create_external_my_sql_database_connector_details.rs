// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external MySQL database connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalMySqlDatabaseConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the connector.
    pub connector_details: models::CreateMySqlDatabaseConnectorDetails,
}

model! {
    CreateExternalMySqlDatabaseConnectorDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            connector_details = "connectorDetails",
                with_connector_details(models::CreateMySqlDatabaseConnectorDetails);
        }
    }
}
