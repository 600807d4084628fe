// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A file system export mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSystemExportMapping {
    /// The OCID of the export path.
    pub export_id: String,
    /// The OCID of the mount target for the export in the destination region.
    pub destination_mount_target_id: String,
}

model! {
    FileSystemExportMapping {
        export_id = "exportId";
        destination_mount_target_id = "destinationMountTargetId";
    }
}
