// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A mount of a File Storage export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileStorageMountConfigurationDetails {
    /// The name of the directory where the storage is mounted.
    pub destination_directory_name: String,
    /// The path of the mount's parent directory, without the directory name.
    pub destination_path: Option<String>,
    /// The OCID of the mount target.
    pub mount_target_id: String,
    /// The OCID of the file system export.
    pub export_id: String,
}

model! {
    FileStorageMountConfigurationDetails, "storageType" = "FILE_STORAGE" {
        required {
            destination_directory_name = "destinationDirectoryName",
                with_destination_directory_name(String);
            mount_target_id = "mountTargetId", with_mount_target_id(String);
            export_id = "exportId", with_export_id(String);
        }
        optional {
            destination_path = "destinationPath", with_destination_path(String);
        }
    }
}
