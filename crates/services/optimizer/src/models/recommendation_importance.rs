// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the importance of a recommendation.
    pub enum RecommendationImportance {
        Critical = "CRITICAL",
        High = "HIGH",
        Moderate = "MODERATE",
        Low = "LOW",
        Minor = "MINOR",
    }
}
