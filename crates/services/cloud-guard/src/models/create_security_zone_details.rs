// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a security zone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityZoneDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the security zone recipe.
    pub security_zone_recipe_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the compartment inherits the parent security zone after this security zone is
    /// deleted.
    pub is_inheritance_after_delete_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSecurityZoneDetails {
        required {
            display_name = "displayName", with_display_name(String);
            security_zone_recipe_id = "securityZoneRecipeId", with_security_zone_recipe_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            is_inheritance_after_delete_enabled = "isInheritanceAfterDeleteEnabled",
                with_is_inheritance_after_delete_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
