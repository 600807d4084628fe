// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a web application firewall load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebAppFirewallLoadBalancerSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the web application firewall policy.
    pub web_app_firewall_policy_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::WebAppFirewallLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
}

model! {
    WebAppFirewallLoadBalancerSummary, "backendType" = "LOAD_BALANCER" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        web_app_firewall_policy_id = "webAppFirewallPolicyId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        load_balancer_id = "loadBalancerId";
    }
}
