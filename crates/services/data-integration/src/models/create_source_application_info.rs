// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of source application information to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSourceApplicationInfo {
    /// The OCID of the workspace.
    pub workspace_id: Option<String>,
    /// The key of the application.
    pub application_key: Option<String>,
    /// The copy type.
    pub copy_type: Option<models::SourceApplicationInfoCopyType>,
}

model! {
    CreateSourceApplicationInfo {
        optional {
            workspace_id = "workspaceId", with_workspace_id(String);
            application_key = "applicationKey", with_application_key(String);
            copy_type = "copyType", with_copy_type(models::SourceApplicationInfoCopyType);
        }
    }
}
