// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a classic assigned subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassicAssignedSubscriptionSummary {
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
    /// The lifecycle state.
    pub lifecycle_state: models::ClassicAssignedSubscriptionLifecycleState,
    /// The ID of the classic subscription.
    pub classic_subscription_id: String,
    /// Whether this is a legacy subscription.
    pub is_classic_subscription: Option<bool>,
    /// The region of the subscription.
    pub region_assignment: Option<String>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
    /// The customer support identifier (CSI).
    pub csi_number: Option<String>,
    /// The service or component that manages it.
    pub managed_by: Option<models::ClassicAssignedSubscriptionManagedBy>,
}

model! {
    ClassicAssignedSubscriptionSummary, "entityVersion" = "V1" {
        id = "id";
        compartment_id = "compartmentId";
        service_name = "serviceName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        classic_subscription_id = "classicSubscriptionId";
        is_classic_subscription = "isClassicSubscription";
        region_assignment = "regionAssignment";
        start_date = "startDate";
        end_date = "endDate";
        csi_number = "csiNumber";
        managed_by = "managedBy";
    }
}
