// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A management agent plugin resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPluginResource {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ManagementAgentPluginResource {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
    }
}
