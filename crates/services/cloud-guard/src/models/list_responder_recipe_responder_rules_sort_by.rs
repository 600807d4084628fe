// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResponderRecipeResponderRules` can sort.
    pub enum ListResponderRecipeResponderRulesSortBy {
        DisplayName = "displayName",
        RiskLevel = "riskLevel",
    }
}
