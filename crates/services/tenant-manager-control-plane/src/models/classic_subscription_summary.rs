// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a classic subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassicSubscriptionSummary {
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
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the classic subscription.
    pub classic_subscription_id: String,
    /// Whether this is a legacy subscription.
    pub is_classic_subscription: Option<bool>,
    /// The payment model of the subscription.
    pub payment_model: Option<String>,
    /// The region of the subscription.
    pub region_assignment: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ClassicSubscriptionLifecycleState>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
}

model! {
    ClassicSubscriptionSummary, "entityVersion" = "V1" {
        id = "id";
        compartment_id = "compartmentId";
        service_name = "serviceName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        classic_subscription_id = "classicSubscriptionId";
        is_classic_subscription = "isClassicSubscription";
        payment_model = "paymentModel";
        region_assignment = "regionAssignment";
        lifecycle_state = "lifecycleState";
        start_date = "startDate";
        end_date = "endDate";
    }
}
