// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Resource information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceInfo {
    /// The ID of the compartment of the resource.
    pub resource_compartment_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The type of the deployment.
    pub deployment_type: String,
    /// The ID of the connector.
    pub connector_id: String,
    /// Whether it is cluster DB.
    pub is_cluster_db: Option<bool>,
    /// The host information.
    pub host_info: Vec<models::HostInfo>,
    /// The version of the database.
    pub db_version: String,
    /// The DB platform type.
    pub db_platform_type: String,
    /// The type of the license.
    pub license_type: String,
    /// The ID of the agent.
    pub agent_id: Option<String>,
}

model! {
    ResourceInfo {
        resource_compartment_id = "resourceCompartmentId";
        resource_name = "resourceName";
        resource_id = "resourceId";
        resource_type = "resourceType";
        deployment_type = "deploymentType";
        connector_id = "connectorId";
        is_cluster_db = "isClusterDb";
        host_info = "hostInfo";
        db_version = "dbVersion";
        db_platform_type = "dbPlatformType";
        license_type = "licenseType";
        agent_id = "agentId";
    }
}
