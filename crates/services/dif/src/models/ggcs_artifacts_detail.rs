// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GGCS artifacts detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GgcsArtifactsDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The path of the artifact in Object Storage.
    pub artifact_object_storage_path: Option<String>,
    /// The users.
    pub users: Option<Vec<models::GgcsUserDetail>>,
    /// The sources.
    pub sources: Option<Vec<models::GgcsSourceDetail>>,
    /// The targets.
    pub targets: Option<Vec<models::GgcsTargetDetail>>,
}

model! {
    GgcsArtifactsDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
        }
        optional {
            artifact_object_storage_path = "artifactObjectStoragePath",
                with_artifact_object_storage_path(String);
            users = "users", with_users([models::GgcsUserDetail]);
            sources = "sources", with_sources([models::GgcsSourceDetail]);
            targets = "targets", with_targets([models::GgcsTargetDetail]);
        }
    }
}
