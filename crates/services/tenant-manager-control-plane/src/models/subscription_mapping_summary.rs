// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a subscription mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionMappingSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the subscription.
    pub subscription_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the subscription is explicitly assigned to the tenancy or its root compartment.
    pub is_explicitly_assigned: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::SubscriptionMappingLifecycleState,
    /// The termination time.
    pub time_terminated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SubscriptionMappingSummary {
        id = "id";
        subscription_id = "subscriptionId";
        compartment_id = "compartmentId";
        is_explicitly_assigned = "isExplicitlyAssigned";
        lifecycle_state = "lifecycleState";
        time_terminated = "timeTerminated";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        system_tags = "systemTags";
    }
}
