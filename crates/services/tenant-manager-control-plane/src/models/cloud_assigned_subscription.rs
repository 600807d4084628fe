// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cloud assigned subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAssignedSubscription {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the subscription.
    pub service_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The subscription number. Cannot be changed later.
    pub subscription_number: String,
    /// The currency code.
    pub currency_code: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudAssignedSubscriptionLifecycleState,
}

model! {
    CloudAssignedSubscription, "entityVersion" = "V2" {
        id = "id";
        compartment_id = "compartmentId";
        service_name = "serviceName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        subscription_number = "subscriptionNumber";
        currency_code = "currencyCode";
        lifecycle_state = "lifecycleState";
    }
}
