// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in an FSU cycle.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateFsuCycleDetails by "type", sent {
        Patch(models::UpdatePatchFsuCycle) = "PATCH", as_patch;
        Upgrade(models::UpdateUpgradeFsuCycle) = "UPGRADE", as_upgrade;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Patch Upgrade;
        /// The details of the goal version.
        goal_version_details = "goalVersionDetails", ref models::FsuGoalVersionDetails, in Patch
            Upgrade;
        /// The batching strategy.
        batching_strategy = "batchingStrategy", ref models::UpdateBatchingStrategyDetails, in Patch
            Upgrade;
        /// The configuration of the diagnostics collection.
        diagnostics_collection = "diagnosticsCollection", ref models::DiagnosticsCollectionDetails,
            in Patch Upgrade;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Patch Upgrade;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Patch
            Upgrade;
    }
}
