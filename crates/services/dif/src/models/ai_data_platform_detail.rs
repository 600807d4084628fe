// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An AI data platform detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiDataPlatformDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The name of the default workspace.
    pub default_workspace_name: String,
}

model! {
    AiDataPlatformDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            default_workspace_name = "defaultWorkspaceName", with_default_workspace_name(String);
        }
    }
}
