// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Source application information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceApplicationInfo {
    /// The OCID of the workspace.
    pub workspace_id: Option<String>,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The version of the application.
    pub application_version: Option<String>,
    /// The last patch key.
    pub last_patch_key: Option<String>,
}

model! {
    SourceApplicationInfo {
        workspace_id = "workspaceId";
        application_key = "applicationKey";
        application_version = "applicationVersion";
        last_patch_key = "lastPatchKey";
    }
}
