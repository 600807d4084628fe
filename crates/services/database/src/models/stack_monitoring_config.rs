// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stack monitoring configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackMonitoringConfig {
    /// The stack monitoring status.
    pub stack_monitoring_status: models::StackMonitoringConfigStackMonitoringStatus,
    /// The OCID of the stack monitoring connector.
    pub stack_monitoring_connector_id: Option<String>,
}

model! {
    StackMonitoringConfig {
        stack_monitoring_status = "stackMonitoringStatus";
        stack_monitoring_connector_id = "stackMonitoringConnectorId";
    }
}
