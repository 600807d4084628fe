// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A flex fit fleet assignment policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexFitFleetAssignmentPolicy {
    /// The threshold.
    pub threshold: Option<f64>,
}

model! {
    FlexFitFleetAssignmentPolicy, "type" = "FLEX_FIT" {
        optional {
            threshold = "threshold", with_threshold(f64);
        }
    }
}
