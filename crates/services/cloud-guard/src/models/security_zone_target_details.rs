// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security zone target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityZoneTargetDetails {
    /// The OCID of the security zone.
    pub security_zone_id: Option<String>,
    /// The security zone display name.
    pub security_zone_display_name: Option<String>,
    /// The target security zone recipes.
    pub target_security_zone_recipes: Option<Vec<models::SecurityRecipe>>,
}

model! {
    SecurityZoneTargetDetails, "targetResourceType" = "SECURITY_ZONE" {
        security_zone_id = "securityZoneId";
        security_zone_display_name = "securityZoneDisplayName";
        target_security_zone_recipes = "targetSecurityZoneRecipes";
    }
}
