// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private endpoint for access to notebook sessions or model deployments from inside a VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSciencePrivateEndpoint {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DataSciencePrivateEndpointLifecycleState,
    /// The OCIDs of the endpoint's network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: String,
    /// The fully qualified domain name of the resource.
    pub fqdn: Option<String>,
    /// The type of resource that uses the private endpoint: notebook sessions or model deployments.
    pub data_science_resource_type:
        Option<models::DataSciencePrivateEndpointDataScienceResourceType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DataSciencePrivateEndpoint {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        id = "id";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        nsg_ids = "nsgIds";
        created_by = "createdBy";
        subnet_id = "subnetId";
        fqdn = "fqdn";
        data_science_resource_type = "dataScienceResourceType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
