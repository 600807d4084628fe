// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schedule instance target run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleInstanceTargetRunOnDetails {
    /// The condition.
    pub condition: String,
}

model! {
    ScheduleInstanceTargetRunOnDetails, "kind" = "SCHEDULE_INSTANCE_TARGETS" {
        required {
            condition = "condition", with_condition(String);
        }
    }
}
