// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume mount to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeMountDetails {
    /// The mount path.
    pub mount_path: String,
    /// The volume name.
    pub volume_name: String,
    /// The path inside the referenced volume.
    pub sub_path: Option<String>,
    /// Whether the object is read-only.
    pub is_read_only: Option<bool>,
    /// The partition.
    pub partition: Option<i64>,
}

model! {
    CreateVolumeMountDetails {
        required {
            mount_path = "mountPath", with_mount_path(String);
            volume_name = "volumeName", with_volume_name(String);
        }
        optional {
            sub_path = "subPath", with_sub_path(String);
            is_read_only = "isReadOnly", with_is_read_only(bool);
            partition = "partition", with_partition(i64);
        }
    }
}
