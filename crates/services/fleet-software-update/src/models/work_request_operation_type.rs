// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDiscovery = "CREATE_DISCOVERY",
        DeleteDiscovery = "DELETE_DISCOVERY",
        CreateCollection = "CREATE_COLLECTION",
        UpdateCollection = "UPDATE_COLLECTION",
        DeleteCollection = "DELETE_COLLECTION",
        MoveCollection = "MOVE_COLLECTION",
        AddTargetsToCollection = "ADD_TARGETS_TO_COLLECTION",
        RemoveTargetsInCollection = "REMOVE_TARGETS_IN_COLLECTION",
        CreateMaintenanceCycle = "CREATE_MAINTENANCE_CYCLE",
        UpdateMaintenanceCycle = "UPDATE_MAINTENANCE_CYCLE",
        DeleteMaintenanceCycle = "DELETE_MAINTENANCE_CYCLE",
        MoveMaintenanceCycle = "MOVE_MAINTENANCE_CYCLE",
        CloneMaintenanceCycle = "CLONE_MAINTENANCE_CYCLE",
        RollbackMaintenanceCycleAction = "ROLLBACK_MAINTENANCE_CYCLE_ACTION",
        CreateAction = "CREATE_ACTION",
        UpdateAction = "UPDATE_ACTION",
        DeleteAction = "DELETE_ACTION",
        MoveAction = "MOVE_ACTION",
        PatchAction = "PATCH_ACTION",
        CleanupAction = "CLEANUP_ACTION",
        RollbackAndRemoveAction = "ROLLBACK_AND_REMOVE_ACTION",
        ApplyAction = "APPLY_ACTION",
        PrecheckAction = "PRECHECK_ACTION",
        StageAction = "STAGE_ACTION",
        CreateReadinessCheck = "CREATE_READINESS_CHECK",
        DeleteReadinessCheck = "DELETE_READINESS_CHECK",
    }
}
