// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a fusion environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFusionEnvironmentDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The maintenance policy.
    pub maintenance_policy: Option<models::MaintenancePolicy>,
    /// The additional language packs.
    pub additional_language_packs: Option<Vec<String>>,
    /// Whether the environment has dual-stack support, with an IPv6 address in addition to an IPv4
    /// address.
    pub is_ipv6_dual_stack_enabled: Option<bool>,
    /// The rules.
    pub rules: Option<Vec<models::Rule>>,
    /// Additional egress rules of the environment, for access to nonstandard ports.
    pub additional_egress_rules: Option<Vec<models::AdditionalEgressRule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateFusionEnvironmentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            maintenance_policy = "maintenancePolicy",
                with_maintenance_policy(models::MaintenancePolicy), clear_maintenance_policy;
            additional_language_packs = "additionalLanguagePacks",
                with_additional_language_packs([String]), clear_additional_language_packs;
            is_ipv6_dual_stack_enabled = "isIPv6DualStackEnabled",
                with_is_ipv6_dual_stack_enabled(bool), clear_is_ipv6_dual_stack_enabled;
            rules = "rules", with_rules([models::Rule]), clear_rules;
            additional_egress_rules = "additionalEgressRules",
                with_additional_egress_rules([models::AdditionalEgressRule]),
                clear_additional_egress_rules;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
