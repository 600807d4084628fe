// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An omk artifacts detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OmkArtifactsDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The secrets.
    pub secrets: Option<Vec<models::SecretDetail>>,
    /// The path of the deployment manifest in Object Storage.
    pub manifest_object_storage_path: Option<String>,
    /// The overrides of stack parameters for rendering artifact templates.
    pub component_value_overrides: Option<Vec<models::ComponentValueOverride>>,
}

model! {
    OmkArtifactsDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            secrets = "secrets", with_secrets([models::SecretDetail]);
            manifest_object_storage_path = "manifestObjectStoragePath",
                with_manifest_object_storage_path(String);
            component_value_overrides = "componentValueOverrides",
                with_component_value_overrides([models::ComponentValueOverride]);
        }
    }
}
