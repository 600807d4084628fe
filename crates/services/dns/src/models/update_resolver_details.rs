// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a resolver.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResolverDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The attached views, evaluated in order.
    pub attached_views: Option<Vec<models::AttachedViewDetails>>,
    /// The rules.
    pub rules: Option<Vec<models::ResolverRuleDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateResolverDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            attached_views = "attachedViews", with_attached_views([models::AttachedViewDetails]),
                clear_attached_views;
            rules = "rules", with_rules([models::ResolverRuleDetails]), clear_rules;
        }
    }
}
