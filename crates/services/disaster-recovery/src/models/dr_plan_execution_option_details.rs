// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DR plan execution option.
    ///
    /// The field `planExecutionType` selects the variant.
    pub enum DrPlanExecutionOptionDetails by "planExecutionType", sent {
        Failover(models::FailoverExecutionOptionDetails) = "FAILOVER", as_failover;
        FailoverPrecheck(models::FailoverPrecheckExecutionOptionDetails) = "FAILOVER_PRECHECK",
            as_failover_precheck;
        StartDrill(models::StartDrillExecutionOptionDetails) = "START_DRILL", as_start_drill;
        StartDrillPrecheck(models::StartDrillPrecheckExecutionOptionDetails)
            = "START_DRILL_PRECHECK", as_start_drill_precheck;
        StopDrill(models::StopDrillExecutionOptionDetails) = "STOP_DRILL", as_stop_drill;
        StopDrillPrecheck(models::StopDrillPrecheckExecutionOptionDetails) = "STOP_DRILL_PRECHECK",
            as_stop_drill_precheck;
        Switchover(models::SwitchoverExecutionOptionDetails) = "SWITCHOVER", as_switchover;
        SwitchoverPrecheck(models::SwitchoverPrecheckExecutionOptionDetails)
            = "SWITCHOVER_PRECHECK", as_switchover_precheck;
    }
}
