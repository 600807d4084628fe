// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// DR plan execution options.
    ///
    /// The field `planExecutionType` selects the variant.
    pub enum DrPlanExecutionOptions by "planExecutionType" {
        Failover(models::FailoverExecutionOptions) = "FAILOVER", as_failover;
        FailoverPrecheck(models::FailoverPrecheckExecutionOptions) = "FAILOVER_PRECHECK",
            as_failover_precheck;
        StartDrill(models::StartDrillExecutionOptions) = "START_DRILL", as_start_drill;
        StartDrillPrecheck(models::StartDrillPrecheckExecutionOptions) = "START_DRILL_PRECHECK",
            as_start_drill_precheck;
        StopDrill(models::StopDrillExecutionOptions) = "STOP_DRILL", as_stop_drill;
        StopDrillPrecheck(models::StopDrillPrecheckExecutionOptions) = "STOP_DRILL_PRECHECK",
            as_stop_drill_precheck;
        Switchover(models::SwitchoverExecutionOptions) = "SWITCHOVER", as_switchover;
        SwitchoverPrecheck(models::SwitchoverPrecheckExecutionOptions) = "SWITCHOVER_PRECHECK",
            as_switchover_precheck;
    }
}
