// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scheduled job operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledJobOperation {
    /// The type of the operation.
    pub operation_type: models::ScheduledJobOperationOperationType,
    /// The names of the packages.
    pub package_names: Option<Vec<String>>,
    /// The windows update names.
    pub windows_update_names: Option<Vec<String>>,
    /// The manage module streams details.
    pub manage_module_streams_details: Option<models::ManageModuleStreamsInScheduledJobDetails>,
    /// The switch module streams details.
    pub switch_module_streams_details: Option<models::ModuleStreamDetails>,
    /// The OCIDs of the software sources.
    pub software_source_ids: Option<Vec<String>>,
    /// The time to wait for the reboot in minutes, after which the job is marked as failed.
    pub reboot_timeout_in_mins: Option<i64>,
    /// The install snap details.
    pub install_snap_details: Option<models::InstallSnapDetails>,
    /// The remove snap details.
    pub remove_snap_details: Option<models::RemoveSnapDetails>,
    /// The switch snap channel details.
    pub switch_snap_channel_details: Option<models::SwitchSnapChannelDetails>,
}

model! {
    ScheduledJobOperation {
        required {
            operation_type = "operationType",
                with_operation_type(models::ScheduledJobOperationOperationType);
        }
        optional {
            package_names = "packageNames", with_package_names([String]);
            windows_update_names = "windowsUpdateNames", with_windows_update_names([String]);
            manage_module_streams_details = "manageModuleStreamsDetails",
                with_manage_module_streams_details(models::ManageModuleStreamsInScheduledJobDetails);
            switch_module_streams_details = "switchModuleStreamsDetails",
                with_switch_module_streams_details(models::ModuleStreamDetails);
            software_source_ids = "softwareSourceIds", with_software_source_ids([String]);
            reboot_timeout_in_mins = "rebootTimeoutInMins", with_reboot_timeout_in_mins(i64);
            install_snap_details = "installSnapDetails",
                with_install_snap_details(models::InstallSnapDetails);
            remove_snap_details = "removeSnapDetails",
                with_remove_snap_details(models::RemoveSnapDetails);
            switch_snap_channel_details = "switchSnapChannelDetails",
                with_switch_snap_channel_details(models::SwitchSnapChannelDetails);
        }
    }
}
