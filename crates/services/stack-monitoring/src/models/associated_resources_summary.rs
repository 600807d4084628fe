// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of associated resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedResourcesSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the OCI resource outside of Stack Monitoring.
    pub external_id: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AssociatedResourcesLifecycleState>,
    /// The license edition of the monitored resource.
    pub license: Option<models::AssociatedResourcesLicense>,
    /// The type of the source.
    pub source_type: Option<models::AssociatedResourcesSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::AssociatedResourcesResourceCategory>,
    /// The associated resources.
    pub associated_resources: Option<Vec<models::AssociatedMonitoredResource>>,
}

model! {
    AssociatedResourcesSummary {
        id = "id";
        name = "name";
        display_name = "displayName";
        type_ = "type";
        compartment_id = "compartmentId";
        host_name = "hostName";
        external_id = "externalId";
        management_agent_id = "managementAgentId";
        lifecycle_state = "lifecycleState";
        license = "license";
        source_type = "sourceType";
        resource_category = "resourceCategory";
        associated_resources = "associatedResources";
    }
}
