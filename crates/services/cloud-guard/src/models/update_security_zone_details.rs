// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a security zone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityZoneDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the security zone recipe.
    pub security_zone_recipe_id: Option<String>,
    /// Whether the compartment inherits the parent security zone after this security zone is
    /// deleted.
    pub is_inheritance_after_delete_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSecurityZoneDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String), clear_description;
            security_zone_recipe_id = "securityZoneRecipeId", with_security_zone_recipe_id(String),
                clear_security_zone_recipe_id;
            is_inheritance_after_delete_enabled = "isInheritanceAfterDeleteEnabled",
                with_is_inheritance_after_delete_enabled(bool),
                clear_is_inheritance_after_delete_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
