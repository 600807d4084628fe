// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `recommendedAction` in `ListRecommendations`.
    pub enum ListRecommendationsRecommendedAction {
        Detect = "DETECT",
        Block = "BLOCK",
    }
}
