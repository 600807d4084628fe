// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a WAAS policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWaasPolicyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The domain.
    pub domain: String,
    /// The additional domains of the web application.
    pub additional_domains: Option<Vec<String>>,
    /// The origins.
    pub origins: Option<BTreeMap<String, models::Origin>>,
    /// The origin groups.
    pub origin_groups: Option<BTreeMap<String, models::OriginGroup>>,
    /// The configuration of the policy.
    pub policy_config: Option<models::PolicyConfig>,
    /// The configuration of the WAF.
    pub waf_config: Option<models::WafConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateWaasPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            domain = "domain", with_domain(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            additional_domains = "additionalDomains", with_additional_domains([String]);
            origins = "origins", with_origins({models::Origin});
            origin_groups = "originGroups", with_origin_groups({models::OriginGroup});
            policy_config = "policyConfig", with_policy_config(models::PolicyConfig);
            waf_config = "wafConfig", with_waf_config(models::WafConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
