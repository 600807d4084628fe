// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSciencePrivateEndpointSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DataSciencePrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The type of resource that uses the private endpoint: notebook sessions or model deployments.
    pub data_science_resource_type: models::DataSciencePrivateEndpointDataScienceResourceType,
    /// The OCIDs of the endpoint's network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: String,
    /// The fully qualified domain name of the resource.
    pub fqdn: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DataSciencePrivateEndpointSummary {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        data_science_resource_type = "dataScienceResourceType";
        nsg_ids = "nsgIds";
        created_by = "createdBy";
        subnet_id = "subnetId";
        fqdn = "fqdn";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
