// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A best fit fleet assignment policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BestFitFleetAssignmentPolicy {}

model! {
    BestFitFleetAssignmentPolicy, "type" = "BEST_FIT" {
        optional {}
    }
}
