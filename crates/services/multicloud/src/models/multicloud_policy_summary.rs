// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a multicloud policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MulticloudPolicySummary {
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    pub subscription_type: models::MulticloudPolicySubscriptionType,
    /// The groups.
    pub groups: Option<Vec<String>>,
    /// The policies.
    pub policies: Option<Vec<models::MulticloudPolicy>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MulticloudPolicyLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MulticloudPolicySummary {
        subscription_id = "subscriptionId";
        subscription_type = "subscriptionType";
        groups = "groups";
        policies = "policies";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
