// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an FSU action to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateFsuActionDetails by "type", sent {
        Apply(models::CreateApplyActionDetails) = "APPLY", as_apply;
        Cleanup(models::CreateCleanupActionDetails) = "CLEANUP", as_cleanup;
        Precheck(models::CreatePrecheckActionDetails) = "PRECHECK", as_precheck;
        RollbackAndRemoveTarget(models::CreateRollbackActionDetails) = "ROLLBACK_AND_REMOVE_TARGET",
            as_rollback_and_remove_target;
        RollbackMaintenanceCycle(models::CreateRollbackCycleApplyActionDetails)
            = "ROLLBACK_MAINTENANCE_CYCLE", as_rollback_maintenance_cycle;
        Stage(models::CreateStageActionDetails) = "STAGE", as_stage;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Apply Cleanup Precheck RollbackAndRemoveTarget
            RollbackMaintenanceCycle Stage;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Apply Cleanup Precheck RollbackAndRemoveTarget
            RollbackMaintenanceCycle Stage;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Apply
            Cleanup Precheck RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
    }
}
