// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A work request result.
    ///
    /// The field `resultType` selects the variant.
    pub enum WorkRequestResult by "resultType" {
        PathAnalysis(models::PathAnalysisWorkRequestResult) = "PATH_ANALYSIS", as_path_analysis;
    }
}
