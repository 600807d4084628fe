// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the topic.
    pub topic_id: String,
    /// The protocol of the subscription.
    pub protocol: String,
    /// The endpoint of the subscription. Its format depends on the protocol, such as an email
    /// address or a URL.
    pub endpoint: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SubscriptionLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time of the subscription.
    pub created_time: Option<i64>,
    /// The delivery policy.
    pub delivery_policy: Option<models::DeliveryPolicy>,
    /// The etag of the resource, for conditional requests.
    pub etag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SubscriptionSummary {
        id = "id";
        topic_id = "topicId";
        protocol = "protocol";
        endpoint = "endpoint";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        created_time = "createdTime";
        delivery_policy = "deliveryPolicy";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
