// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance notification type of a maintenance notification.
    pub enum MaintenanceNotificationType {
        ScheduledMaintenanceWithReleaseNotes = "SCHEDULED_MAINTENANCE_WITH_RELEASE_NOTES",
        ScheduledMaintenanceWithoutReleaseNotes = "SCHEDULED_MAINTENANCE_WITHOUT_RELEASE_NOTES",
        RescheduledMaintenance = "RESCHEDULED_MAINTENANCE",
        ScheduledMaintenanceReminder = "SCHEDULED_MAINTENANCE_REMINDER",
        ScheduledMaintenanceCompleted = "SCHEDULED_MAINTENANCE_COMPLETED",
    }
}
