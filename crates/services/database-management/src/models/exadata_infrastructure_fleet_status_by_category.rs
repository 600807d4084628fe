// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An Exadata infrastructure fleet status by category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureFleetStatusByCategory {
    /// The type of the deployment.
    pub deployment_type: Option<models::ExadataInfrastructureFleetStatusByCategoryDeploymentType>,
    /// The rack size of the Exadata infrastructure.
    pub rack_size: Option<models::ExadataInfrastructureFleetStatusByCategoryRackSize>,
    /// The number of resources in the fleet.
    pub inventory_count: Option<i64>,
}

model! {
    ExadataInfrastructureFleetStatusByCategory {
        deployment_type = "deploymentType";
        rack_size = "rackSize";
        inventory_count = "inventoryCount";
    }
}
