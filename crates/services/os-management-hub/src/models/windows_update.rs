// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A windows update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WindowsUpdate {
    /// The name.
    pub name: String,
    /// The ID of the Windows update, assigned by Microsoft. It is not an OCID.
    pub update_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the update.
    pub update_type: models::WindowsUpdateUpdateType,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// Whether the service can install the update.
    pub installable: Option<models::WindowsUpdateInstallable>,
    /// The installation requirements.
    pub installation_requirements: Option<Vec<models::InstallationRequirements>>,
    /// Whether the installation of the update requires a reboot.
    pub is_reboot_required_for_installation: Option<bool>,
    /// The IDs of the KB articles.
    pub kb_article_ids: Option<Vec<String>>,
}

model! {
    WindowsUpdate {
        name = "name";
        update_id = "updateId";
        description = "description";
        update_type = "updateType";
        size_in_bytes = "sizeInBytes";
        installable = "installable";
        installation_requirements = "installationRequirements";
        is_reboot_required_for_installation = "isRebootRequiredForInstallation";
        kb_article_ids = "kbArticleIds";
    }
}
