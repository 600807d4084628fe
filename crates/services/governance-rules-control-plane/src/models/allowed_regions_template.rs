// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An allowed regions template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedRegionsTemplate {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The regions.
    pub regions: Vec<String>,
}

model! {
    AllowedRegionsTemplate, "type" = "ALLOWED_REGIONS" {
        required {
            display_name = "displayName", with_display_name(String);
            regions = "regions", with_regions([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
