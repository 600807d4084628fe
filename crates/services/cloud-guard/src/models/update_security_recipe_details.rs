// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a security recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityRecipeDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The IDs of the security policies in the recipe.
    pub security_policies: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityRecipeDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String), clear_description;
            security_policies = "securityPolicies", with_security_policies([String]),
                clear_security_policies;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
