// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A resource anchor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnchor {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The region.
    pub region: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ResourceAnchorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Whether a compartment is created and bound automatically.
    pub setup_mode: Option<models::ResourceAnchorSetupMode>,
    /// The OCID of the OCI compartment linked to the resource.
    pub linked_compartment_id: Option<String>,
    /// The name of the compartment that is linked with the resource anchor.
    pub linked_compartment_name: Option<String>,
    /// The type of the subscription.
    pub subscription_type: Option<models::ResourceAnchorSubscriptionType>,
    /// The ID of the subscription.
    pub subscription_id: String,
    /// The metadata of the cloud service provider.
    pub cloud_service_provider_metadata_item: Option<models::CloudServiceProviderMetadataItem>,
}

model! {
    ResourceAnchor {
        id = "id";
        display_name = "displayName";
        region = "region";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        setup_mode = "setupMode";
        linked_compartment_id = "linkedCompartmentId";
        linked_compartment_name = "linkedCompartmentName";
        subscription_type = "subscriptionType";
        subscription_id = "subscriptionId";
        cloud_service_provider_metadata_item = "cloudServiceProviderMetadataItem";
    }
}
