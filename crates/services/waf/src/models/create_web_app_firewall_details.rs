// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a web application firewall to create.
    ///
    /// The field `backendType` selects the variant.
    pub enum CreateWebAppFirewallDetails by "backendType", sent {
        LoadBalancer(models::CreateWebAppFirewallLoadBalancerDetails) = "LOAD_BALANCER",
            as_load_balancer;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in LoadBalancer;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in LoadBalancer;
        /// The OCID of the web application firewall policy.
        web_app_firewall_policy_id = "webAppFirewallPolicyId", str, in LoadBalancer;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in LoadBalancer;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            LoadBalancer;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in LoadBalancer;
    }
}
