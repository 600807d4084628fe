// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an external MySQL database connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalMySqlDatabaseConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The details of the connector.
    pub connector_details: models::UpdateMySqlDatabaseConnectorDetails,
    cleared: Vec<String>,
}

update! {
    UpdateExternalMySqlDatabaseConnectorDetails {
        required {
            connector_details = "connectorDetails",
                with_connector_details(models::UpdateMySqlDatabaseConnectorDetails);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
        }
    }
}
