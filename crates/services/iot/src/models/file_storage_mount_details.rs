// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a file storage mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileStorageMountDetails {
    /// The mount path.
    pub mount_path: String,
    /// The OCID of the mount target.
    pub mount_target_id: String,
    /// The OCID of the export.
    pub export_id: String,
}

model! {
    FileStorageMountDetails {
        required {
            mount_path = "mountPath", with_mount_path(String);
            mount_target_id = "mountTargetId", with_mount_target_id(String);
            export_id = "exportId", with_export_id(String);
        }
    }
}
