// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of patch recommendations details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRecommendationsDetailsSummary {
    /// The name of the patch.
    pub patch_name: String,
    /// The abstract text.
    pub abstract_text: String,
    /// The classification name.
    pub classification_name: String,
    /// The time when it was evaluated.
    pub time_evaluated: DateTime<Utc>,
    /// Whether it has fix for CVE.
    pub has_fix_for_cve: bool,
    /// The release time.
    pub time_released: DateTime<Utc>,
}

model! {
    PatchRecommendationsDetailsSummary {
        patch_name = "patchName";
        abstract_text = "abstractText";
        classification_name = "classificationName";
        time_evaluated = "timeEvaluated";
        has_fix_for_cve = "hasFixForCve";
        time_released = "timeReleased";
    }
}
