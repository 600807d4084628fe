// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deployed resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployedResourceDetails {
    /// The mode.
    pub mode: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The resource provider.
    pub resource_provider: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The resource instance list.
    pub resource_instance_list: Vec<models::InstanceSummary>,
}

model! {
    DeployedResourceDetails {
        mode = "mode";
        resource_name = "resourceName";
        resource_provider = "resourceProvider";
        resource_type = "resourceType";
        resource_instance_list = "resourceInstanceList";
    }
}
