// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a patch recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRecommendationSummary {
    /// The total number.
    pub total: i64,
    /// The up to date.
    pub up_to_date: i64,
    /// The patch available.
    pub patch_available: i64,
}

model! {
    PatchRecommendationSummary {
        total = "total";
        up_to_date = "upToDate";
        patch_available = "patchAvailable";
    }
}
