// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a desktop action.
    pub enum DesktopActionAction {
        ApiStart = "API_START",
        ApiStop = "API_STOP",
        AvailabilityStart = "AVAILABILITY_START",
        AvailabilityStop = "AVAILABILITY_STOP",
        DisconnectedStop = "DISCONNECTED_STOP",
        DisconnectedDelete = "DISCONNECTED_DELETE",
        ScheduledStart = "SCHEDULED_START",
        ScheduledStop = "SCHEDULED_STOP",
        Synchronize = "SYNCHRONIZE",
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
    }
}
