// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTargetDetectorRecipeDetectorRules` can sort.
    pub enum ListTargetDetectorRecipeDetectorRulesSortBy {
        DisplayName = "displayName",
        RiskLevel = "riskLevel",
    }
}
