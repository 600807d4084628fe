// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of FSU collection targets to remove.
    ///
    /// The field `removalStrategy` selects the variant.
    pub enum RemoveFsuCollectionTargetsDetails by "removalStrategy", sent {
        TargetIds(models::TargetIdsRemoveTargetsDetails) = "TARGET_IDS", as_target_ids;
    }
}
