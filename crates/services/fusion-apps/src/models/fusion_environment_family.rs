// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fusion environment family.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FusionEnvironmentFamily {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The maintenance policy of the environment family.
    pub family_maintenance_policy: Option<models::FamilyMaintenancePolicy>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IDs of the subscriptions.
    pub subscription_ids: Vec<String>,
    /// Whether the environment family requires an update of its subscription.
    pub is_subscription_update_needed: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FusionEnvironmentFamilyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the system.
    pub system_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The time of the last subscription update.
    pub time_last_subscription_update: Option<DateTime<Utc>>,
}

model! {
    FusionEnvironmentFamily {
        id = "id";
        display_name = "displayName";
        family_maintenance_policy = "familyMaintenancePolicy";
        compartment_id = "compartmentId";
        subscription_ids = "subscriptionIds";
        is_subscription_update_needed = "isSubscriptionUpdateNeeded";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_name = "systemName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        time_last_subscription_update = "timeLastSubscriptionUpdate";
    }
}
