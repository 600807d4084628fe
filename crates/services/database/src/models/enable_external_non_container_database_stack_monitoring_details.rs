// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external non container database stack monitoring to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalNonContainerDatabaseStackMonitoringDetails {
    /// The OCID of the external database connector.
    pub external_database_connector_id: String,
}

model! {
    EnableExternalNonContainerDatabaseStackMonitoringDetails {
        required {
            external_database_connector_id = "externalDatabaseConnectorId",
                with_external_database_connector_id(String);
        }
    }
}
