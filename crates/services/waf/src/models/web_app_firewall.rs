// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A web application firewall.
    ///
    /// The field `backendType` selects the variant.
    pub enum WebAppFirewall by "backendType" {
        LoadBalancer(models::WebAppFirewallLoadBalancer) = "LOAD_BALANCER", as_load_balancer;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in LoadBalancer;
        /// The display name.
        display_name = "displayName", str, in LoadBalancer;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in LoadBalancer;
        /// The OCID of the web application firewall policy.
        web_app_firewall_policy_id = "webAppFirewallPolicyId", str, in LoadBalancer;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in LoadBalancer;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in LoadBalancer;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::WebAppFirewallLifecycleState, in
            LoadBalancer;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in LoadBalancer;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in LoadBalancer;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            LoadBalancer;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in LoadBalancer;
    }
}
