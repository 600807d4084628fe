// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `operationType` in `ListScheduledJobs`.
    pub enum ListScheduledJobsOperationType {
        InstallPackages = "INSTALL_PACKAGES",
        UpdatePackages = "UPDATE_PACKAGES",
        RemovePackages = "REMOVE_PACKAGES",
        UpdateAll = "UPDATE_ALL",
        UpdateSecurity = "UPDATE_SECURITY",
        UpdateBugfix = "UPDATE_BUGFIX",
        UpdateEnhancement = "UPDATE_ENHANCEMENT",
        UpdateOther = "UPDATE_OTHER",
        UpdateKspliceUserspace = "UPDATE_KSPLICE_USERSPACE",
        UpdateKspliceKernel = "UPDATE_KSPLICE_KERNEL",
        ManageModuleStreams = "MANAGE_MODULE_STREAMS",
        SwitchModuleStream = "SWITCH_MODULE_STREAM",
        AttachSoftwareSources = "ATTACH_SOFTWARE_SOURCES",
        DetachSoftwareSources = "DETACH_SOFTWARE_SOURCES",
        SyncManagementStationMirror = "SYNC_MANAGEMENT_STATION_MIRROR",
        PromoteLifecycle = "PROMOTE_LIFECYCLE",
        InstallWindowsUpdates = "INSTALL_WINDOWS_UPDATES",
        InstallAllWindowsUpdates = "INSTALL_ALL_WINDOWS_UPDATES",
        InstallSecurityWindowsUpdates = "INSTALL_SECURITY_WINDOWS_UPDATES",
        InstallBugfixWindowsUpdates = "INSTALL_BUGFIX_WINDOWS_UPDATES",
        InstallEnhancementWindowsUpdates = "INSTALL_ENHANCEMENT_WINDOWS_UPDATES",
        InstallOtherWindowsUpdates = "INSTALL_OTHER_WINDOWS_UPDATES",
        Reboot = "REBOOT",
        RerunWorkRequest = "RERUN_WORK_REQUEST",
        InstallSnaps = "INSTALL_SNAPS",
        RemoveSnaps = "REMOVE_SNAPS",
        SwitchSnapChannel = "SWITCH_SNAP_CHANNEL",
    }
}
