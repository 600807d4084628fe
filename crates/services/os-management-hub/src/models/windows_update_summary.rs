// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a windows update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WindowsUpdateSummary {
    /// The name.
    pub name: String,
    /// The ID of the Windows update, assigned by Microsoft. It is not an OCID.
    pub update_id: String,
    /// The type of the update.
    pub update_type: models::WindowsUpdateUpdateType,
    /// Whether the service can install the update.
    pub installable: Option<models::WindowsUpdateInstallable>,
    /// Whether the installation of the update requires a reboot.
    pub is_reboot_required_for_installation: Option<bool>,
}

model! {
    WindowsUpdateSummary {
        name = "name";
        update_id = "updateId";
        update_type = "updateType";
        installable = "installable";
        is_reboot_required_for_installation = "isRebootRequiredForInstallation";
    }
}
