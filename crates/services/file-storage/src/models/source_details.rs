// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceDetails {
    /// The OCID of the file system with the source snapshot of the clone.
    pub parent_file_system_id: Option<String>,
    /// The OCID of the source snapshot.
    pub source_snapshot_id: Option<String>,
}

model! {
    SourceDetails {
        parent_file_system_id = "parentFileSystemId";
        source_snapshot_id = "sourceSnapshotId";
    }
}
