// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the announcement type of a base announcement.
    pub enum BaseAnnouncementAnnouncementType {
        ActionRecommended = "ACTION_RECOMMENDED",
        ActionRequired = "ACTION_REQUIRED",
        EmergencyChange = "EMERGENCY_CHANGE",
        EmergencyMaintenance = "EMERGENCY_MAINTENANCE",
        EmergencyMaintenanceComplete = "EMERGENCY_MAINTENANCE_COMPLETE",
        EmergencyMaintenanceExtended = "EMERGENCY_MAINTENANCE_EXTENDED",
        EmergencyMaintenanceRescheduled = "EMERGENCY_MAINTENANCE_RESCHEDULED",
        Information = "INFORMATION",
        PlannedChange = "PLANNED_CHANGE",
        PlannedChangeComplete = "PLANNED_CHANGE_COMPLETE",
        PlannedChangeExtended = "PLANNED_CHANGE_EXTENDED",
        PlannedChangeRescheduled = "PLANNED_CHANGE_RESCHEDULED",
        ProductionEventNotification = "PRODUCTION_EVENT_NOTIFICATION",
        ScheduledMaintenance = "SCHEDULED_MAINTENANCE",
    }
}
