// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a multicloud subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudSubscriptionSummary {
    /// The ID of the classic subscription.
    pub classic_subscription_id: String,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The ID of the account with the partner's cloud.
    pub partner_cloud_account_identifier: String,
    /// The partner cloud tenant identifier.
    pub partner_cloud_tenant_identifier: Option<String>,
    /// The name of the service.
    pub service_name: Option<models::MulticloudSubscriptionServiceName>,
    /// The time when it was linked.
    pub time_linked_date: Option<DateTime<Utc>>,
    /// The payment plan.
    pub payment_plan: Option<String>,
    /// The active commitment.
    pub active_commitment: Option<String>,
    /// The end time.
    pub time_end_date: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MulticloudSubscriptionLifecycleState>,
    /// The additional properties that are specific to the cloud service provider.
    pub csp_additional_properties: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
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
    MulticloudSubscriptionSummary {
        classic_subscription_id = "classicSubscriptionId";
        subscription_id = "subscriptionId";
        partner_cloud_account_identifier = "partnerCloudAccountIdentifier";
        partner_cloud_tenant_identifier = "partnerCloudTenantIdentifier";
        service_name = "serviceName";
        time_linked_date = "timeLinkedDate";
        payment_plan = "paymentPlan";
        active_commitment = "activeCommitment";
        time_end_date = "timeEndDate";
        lifecycle_state = "lifecycleState";
        csp_additional_properties = "cspAdditionalProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
