// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an installed windows update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledWindowsUpdateSummary {
    /// The name.
    pub name: String,
    /// The ID of the Windows update, assigned by Microsoft. It is not an OCID.
    pub update_id: String,
    /// The type of the update.
    pub update_type: models::InstalledWindowsUpdateUpdateType,
}

model! {
    InstalledWindowsUpdateSummary {
        name = "name";
        update_id = "updateId";
        update_type = "updateType";
    }
}
