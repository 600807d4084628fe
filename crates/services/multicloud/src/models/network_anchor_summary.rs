// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a network anchor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAnchorSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource anchor.
    pub resource_anchor_id: String,
    /// The ID of the VCN.
    pub vcn_id: Option<String>,
    /// The name of the VCN.
    pub vcn_name: Option<String>,
    /// The connection status of the network anchor.
    pub network_anchor_connection_status: models::NetworkAnchorConnectionStatus,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The ID of the CSP network anchor.
    pub csp_network_anchor_id: Option<String>,
    /// The URI of the network anchor at the cloud service provider.
    pub network_anchor_uri: Option<String>,
    /// The lifecycle state of the network anchor.
    pub network_anchor_lifecycle_state: models::NetworkAnchorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the subscription.
    pub subscription_type: Option<models::NetworkAnchorSubscriptionType>,
    /// The CIDR blocks.
    pub cidr_blocks: Option<Vec<String>>,
}

model! {
    NetworkAnchorSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        resource_anchor_id = "resourceAnchorId";
        vcn_id = "vcnId";
        vcn_name = "vcnName";
        network_anchor_connection_status = "networkAnchorConnectionStatus";
        cluster_placement_group_id = "clusterPlacementGroupId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        csp_additional_properties = "cspAdditionalProperties";
        csp_network_anchor_id = "cspNetworkAnchorId";
        network_anchor_uri = "networkAnchorUri";
        network_anchor_lifecycle_state = "networkAnchorLifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        subscription_type = "subscriptionType";
        cidr_blocks = "cidrBlocks";
    }
}
