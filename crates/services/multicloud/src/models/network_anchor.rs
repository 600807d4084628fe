// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A network anchor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAnchor {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource anchor.
    pub resource_anchor_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
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
    /// Whether a compartment is created and bound automatically.
    pub setup_mode: Option<models::NetworkAnchorSetupMode>,
    /// The ID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The OCI metadata item.
    pub oci_metadata_item: Option<models::OciNetworkMetadata>,
    /// The metadata of the cloud service provider.
    pub cloud_service_provider_metadata_item:
        Option<models::CloudServiceProviderNetworkMetadataItem>,
    /// The type of the subscription.
    pub subscription_type: Option<models::NetworkAnchorSubscriptionType>,
}

model! {
    NetworkAnchor {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        resource_anchor_id = "resourceAnchorId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        network_anchor_lifecycle_state = "networkAnchorLifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        setup_mode = "setupMode";
        cluster_placement_group_id = "clusterPlacementGroupId";
        oci_metadata_item = "ociMetadataItem";
        cloud_service_provider_metadata_item = "cloudServiceProviderMetadataItem";
        subscription_type = "subscriptionType";
    }
}
