// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A fleet assignment policy.
    ///
    /// The field `type` selects the variant.
    pub enum FleetAssignmentPolicy by "type" {
        BestFit(models::BestFitFleetAssignmentPolicy) = "BEST_FIT", as_best_fit;
        FlexFit(models::FlexFitFleetAssignmentPolicy) = "FLEX_FIT", as_flex_fit;
    }
}
