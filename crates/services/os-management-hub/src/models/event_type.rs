// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an event.
    pub enum EventType {
        KernelOops = "KERNEL_OOPS",
        KernelCrash = "KERNEL_CRASH",
        ExploitAttempt = "EXPLOIT_ATTEMPT",
        SoftwareUpdate = "SOFTWARE_UPDATE",
        KspliceUpdate = "KSPLICE_UPDATE",
        SoftwareSource = "SOFTWARE_SOURCE",
        Agent = "AGENT",
        ManagementStation = "MANAGEMENT_STATION",
        Sysadmin = "SYSADMIN",
        Reboot = "REBOOT",
        SnapUpdate = "SNAP_UPDATE",
    }
}
