// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// An associated monitored resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedMonitoredResource {
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
    pub lifecycle_state: Option<models::AssociatedMonitoredResourceLifecycleState>,
    /// The license edition of the monitored resource.
    pub license: Option<models::AssociatedMonitoredResourceLicense>,
    /// The type of the source.
    pub source_type: Option<models::AssociatedMonitoredResourceSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::AssociatedMonitoredResourceResourceCategory>,
    /// The association.
    pub association: Option<Value>,
}

model! {
    AssociatedMonitoredResource {
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
        association = "association";
    }
}
