// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of external database management to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalDatabaseManagementDetails {
    /// The OCID of the connector.
    pub connector_id: String,
}

model! {
    EnableExternalDatabaseManagementDetails {
        required {
            connector_id = "connectorId", with_connector_id(String);
        }
    }
}
