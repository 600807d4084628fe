// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An enable external database operations insights details base.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalDatabaseOperationsInsightsDetailsBase {
    /// The OCID of the external database connector.
    pub external_database_connector_id: String,
}

model! {
    EnableExternalDatabaseOperationsInsightsDetailsBase {
        external_database_connector_id = "externalDatabaseConnectorId";
    }
}
