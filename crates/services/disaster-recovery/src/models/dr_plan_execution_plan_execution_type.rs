// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan execution type of a DR plan execution.
    pub enum DrPlanExecutionPlanExecutionType {
        Switchover = "SWITCHOVER",
        SwitchoverPrecheck = "SWITCHOVER_PRECHECK",
        Failover = "FAILOVER",
        FailoverPrecheck = "FAILOVER_PRECHECK",
        StartDrill = "START_DRILL",
        StartDrillPrecheck = "START_DRILL_PRECHECK",
        StopDrill = "STOP_DRILL",
        StopDrillPrecheck = "STOP_DRILL_PRECHECK",
    }
}
