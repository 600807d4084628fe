// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an OLVM host status.
    pub enum OlvmHostStatusStatus {
        Connecting = "CONNECTING",
        Down = "DOWN",
        Error = "ERROR",
        Initializing = "INITIALIZING",
        InstallFailed = "INSTALL_FAILED",
        Installing = "INSTALLING",
        InstallingOs = "INSTALLING_OS",
        Kdumping = "KDUMPING",
        Maintenance = "MAINTENANCE",
        NonOperational = "NON_OPERATIONAL",
        NonResponsive = "NON_RESPONSIVE",
        PendingApproval = "PENDING_APPROVAL",
        PreparingForMaintenance = "PREPARING_FOR_MAINTENANCE",
        Reboot = "REBOOT",
        Unassigned = "UNASSIGNED",
        Up = "UP",
    }
}
