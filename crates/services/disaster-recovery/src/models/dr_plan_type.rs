// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a DR plan.
    pub enum DrPlanType {
        Switchover = "SWITCHOVER",
        Failover = "FAILOVER",
        StartDrill = "START_DRILL",
        StopDrill = "STOP_DRILL",
    }
}
