// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a WAAS policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWaasPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The additional domains of the web application.
    pub additional_domains: Option<Vec<String>>,
    /// The origins.
    pub origins: Option<BTreeMap<String, models::Origin>>,
    /// The origin groups.
    pub origin_groups: Option<BTreeMap<String, models::OriginGroup>>,
    /// The configuration of the policy.
    pub policy_config: Option<models::PolicyConfig>,
    /// The configuration of the WAF.
    pub waf_config: Option<models::WafConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateWaasPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            additional_domains = "additionalDomains", with_additional_domains([String]),
                clear_additional_domains;
            origins = "origins", with_origins({models::Origin}), clear_origins;
            origin_groups = "originGroups", with_origin_groups({models::OriginGroup}),
                clear_origin_groups;
            policy_config = "policyConfig", with_policy_config(models::PolicyConfig),
                clear_policy_config;
            waf_config = "wafConfig", with_waf_config(models::WafConfig), clear_waf_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
