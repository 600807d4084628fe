// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Exadata infrastructure usage metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureUsageMetrics {
    /// The OCID of the infrastructure.
    pub infrastructure_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the deployment.
    pub deployment_type: Option<models::ExadataInfrastructureUsageMetricsDeploymentType>,
    /// The infrastructure name.
    pub infrastructure_name: Option<String>,
    /// The state.
    pub state: Option<models::ExadataInfrastructureUsageMetricsState>,
    /// The number of DB systems.
    pub number_of_db_systems: Option<i64>,
    /// The rack size of the Exadata infrastructure.
    pub rack_size: Option<models::ExadataInfrastructureUsageMetricsRackSize>,
    /// The number of storage servers.
    pub storage_server_count: Option<i64>,
    /// The metrics.
    pub metrics: Option<Vec<models::ExadataFleetMetricDefinition>>,
}

model! {
    ExadataInfrastructureUsageMetrics {
        infrastructure_id = "infrastructureId";
        compartment_id = "compartmentId";
        deployment_type = "deploymentType";
        infrastructure_name = "infrastructureName";
        state = "state";
        number_of_db_systems = "numberOfDbSystems";
        rack_size = "rackSize";
        storage_server_count = "storageServerCount";
        metrics = "metrics";
    }
}
