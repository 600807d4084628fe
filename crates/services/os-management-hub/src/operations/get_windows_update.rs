// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the windows update.
    GetWindowsUpdate = GET "/windowsUpdates/{windowsUpdateId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/WindowsUpdate/GetWindowsUpdate";
    required {
        windows_update_id = path "windowsUpdateId" (String);
    }
    returns { json(models::WindowsUpdate) }
}
