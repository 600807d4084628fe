// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an assigned subscription line item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedSubscriptionLineItemSummary {
    /// The ID of the resource.
    pub id: String,
    /// The product code.
    pub product_code: String,
    /// The quantity.
    pub quantity: f64,
    /// The billing model.
    pub billing_model: models::AssignedSubscriptionLineItemBillingModel,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AssignedSubscriptionLineItemSummary {
        id = "id";
        product_code = "productCode";
        quantity = "quantity";
        billing_model = "billingModel";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        system_tags = "systemTags";
    }
}
