// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operations insights configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsConfig {
    /// The status of Ops Insights for the database.
    pub operations_insights_status: models::OperationsInsightsConfigOperationsInsightsStatus,
    /// The OCID of the operations insights connector.
    pub operations_insights_connector_id: Option<String>,
}

model! {
    OperationsInsightsConfig {
        operations_insights_status = "operationsInsightsStatus";
        operations_insights_connector_id = "operationsInsightsConnectorId";
    }
}
