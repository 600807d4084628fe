// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A delegation subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegationSubscription {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the service provider.
    pub service_provider_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the subscribed service.
    pub subscribed_service_type: models::DelegationSubscriptionSubscribedServiceType,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DelegationSubscriptionLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DelegationSubscription {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        service_provider_id = "serviceProviderId";
        description = "description";
        subscribed_service_type = "subscribedServiceType";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
