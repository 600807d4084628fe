// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the recommendation status of a process recommendation.
    pub enum ProcessRecommendationRecommendationStatus {
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        Inferred = "INFERRED",
    }
}
