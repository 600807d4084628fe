// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a schedule instance run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleInstanceRunOnDetails {
    /// The condition.
    pub condition: String,
}

model! {
    ScheduleInstanceRunOnDetails, "kind" = "SCHEDULE_INSTANCES" {
        required {
            condition = "condition", with_condition(String);
        }
    }
}
