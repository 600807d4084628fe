// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a security policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityPolicyConfigDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the SQL firewall.
    pub firewall_config: Option<models::FirewallConfigDetails>,
    /// The configuration of the unified audit policies.
    pub unified_audit_policy_config: Option<models::UnifiedAuditPolicyConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityPolicyConfigDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            firewall_config = "firewallConfig", with_firewall_config(models::FirewallConfigDetails),
                clear_firewall_config;
            unified_audit_policy_config = "unifiedAuditPolicyConfig",
                with_unified_audit_policy_config(models::UnifiedAuditPolicyConfigDetails),
                clear_unified_audit_policy_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
