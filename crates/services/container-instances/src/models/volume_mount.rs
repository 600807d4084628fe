// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A volume mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeMount {
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
    VolumeMount {
        mount_path = "mountPath";
        volume_name = "volumeName";
        sub_path = "subPath";
        is_read_only = "isReadOnly";
        partition = "partition";
    }
}
