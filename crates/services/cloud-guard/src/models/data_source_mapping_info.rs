// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data source mapping information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceMappingInfo {
    /// The ID of the detector recipe.
    pub detector_recipe_id: String,
    /// The ID of the detector rule.
    pub detector_rule_id: String,
}

model! {
    DataSourceMappingInfo {
        detector_recipe_id = "detectorRecipeId";
        detector_rule_id = "detectorRuleId";
    }
}
