// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDrProtectionGroup = "CREATE_DR_PROTECTION_GROUP",
        UpdateDrProtectionGroup = "UPDATE_DR_PROTECTION_GROUP",
        DeleteDrProtectionGroup = "DELETE_DR_PROTECTION_GROUP",
        MoveDrProtectionGroup = "MOVE_DR_PROTECTION_GROUP",
        AssociateDrProtectionGroup = "ASSOCIATE_DR_PROTECTION_GROUP",
        DisassociateDrProtectionGroup = "DISASSOCIATE_DR_PROTECTION_GROUP",
        UpdateRoleDrProtectionGroup = "UPDATE_ROLE_DR_PROTECTION_GROUP",
        CreateDrPlan = "CREATE_DR_PLAN",
        UpdateDrPlan = "UPDATE_DR_PLAN",
        DeleteDrPlan = "DELETE_DR_PLAN",
        RefreshDrPlan = "REFRESH_DR_PLAN",
        VerifyDrPlan = "VERIFY_DR_PLAN",
        CreateDrPlanExecution = "CREATE_DR_PLAN_EXECUTION",
        UpdateDrPlanExecution = "UPDATE_DR_PLAN_EXECUTION",
        DeleteDrPlanExecution = "DELETE_DR_PLAN_EXECUTION",
        RetryDrPlanExecution = "RETRY_DR_PLAN_EXECUTION",
        IgnoreDrPlanExecution = "IGNORE_DR_PLAN_EXECUTION",
        CancelDrPlanExecution = "CANCEL_DR_PLAN_EXECUTION",
        PauseDrPlanExecution = "PAUSE_DR_PLAN_EXECUTION",
        ResumeDrPlanExecution = "RESUME_DR_PLAN_EXECUTION",
        CreateAutomaticDrConfiguration = "CREATE_AUTOMATIC_DR_CONFIGURATION",
        DeleteAutomaticDrConfiguration = "DELETE_AUTOMATIC_DR_CONFIGURATION",
        UpdateAutomaticDrConfiguration = "UPDATE_AUTOMATIC_DR_CONFIGURATION",
    }
}
