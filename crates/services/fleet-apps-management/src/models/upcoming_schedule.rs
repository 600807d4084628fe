// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An upcoming schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpcomingSchedule {
    /// Whether to notify about upcoming schedules.
    pub on_upcoming_schedule: Option<bool>,
    /// The value of `notifyBefore`.
    pub notify_before: Option<String>,
}

model! {
    UpcomingSchedule {
        optional {
            on_upcoming_schedule = "onUpcomingSchedule", with_on_upcoming_schedule(bool);
            notify_before = "notifyBefore", with_notify_before(String);
        }
    }
}
