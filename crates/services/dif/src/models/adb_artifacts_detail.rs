// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An ADB artifacts detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdbArtifactsDetail {
    /// The ID of the instance.
    pub instance_id: String,
    /// The path of the artifact in Object Storage.
    pub artifact_object_storage_path: String,
    /// The database credentials.
    pub db_credentials: Option<Vec<models::DbCredentialsDetail>>,
}

model! {
    AdbArtifactsDetail {
        required {
            instance_id = "instanceId", with_instance_id(String);
            artifact_object_storage_path = "artifactObjectStoragePath",
                with_artifact_object_storage_path(String);
        }
        optional {
            db_credentials = "dbCredentials", with_db_credentials([models::DbCredentialsDetail]);
        }
    }
}
