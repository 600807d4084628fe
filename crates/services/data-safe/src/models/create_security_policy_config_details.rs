// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a security policy configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityPolicyConfigDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the security policy.
    pub security_policy_id: String,
    /// The configuration of the SQL firewall.
    pub firewall_config: Option<models::FirewallConfigDetails>,
    /// The configuration of the unified audit policies.
    pub unified_audit_policy_config: Option<models::UnifiedAuditPolicyConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSecurityPolicyConfigDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            security_policy_id = "securityPolicyId", with_security_policy_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            firewall_config = "firewallConfig", with_firewall_config(models::FirewallConfigDetails);
            unified_audit_policy_config = "unifiedAuditPolicyConfig",
                with_unified_audit_policy_config(models::UnifiedAuditPolicyConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
