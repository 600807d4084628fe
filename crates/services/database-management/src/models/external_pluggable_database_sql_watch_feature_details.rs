// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external pluggable database SQL watch feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPluggableDatabaseSqlWatchFeatureDetails {
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
}

model! {
    ExternalPluggableDatabaseSqlWatchFeatureDetails, "feature" = "SQLWATCH" {
        required {
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
        }
    }
}
