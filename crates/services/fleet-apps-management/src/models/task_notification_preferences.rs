// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Task notification preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskNotificationPreferences {
    /// Whether to notify on pause.
    pub should_notify_on_pause: Option<bool>,
    /// Whether to notify on task failure.
    pub should_notify_on_task_failure: Option<bool>,
    /// Whether to notify on task success.
    pub should_notify_on_task_success: Option<bool>,
}

model! {
    TaskNotificationPreferences {
        optional {
            should_notify_on_pause = "shouldNotifyOnPause", with_should_notify_on_pause(bool);
            should_notify_on_task_failure = "shouldNotifyOnTaskFailure",
                with_should_notify_on_task_failure(bool);
            should_notify_on_task_success = "shouldNotifyOnTaskSuccess",
                with_should_notify_on_task_success(bool);
        }
    }
}
