// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sandbox snapshot source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxSnapshotSource {
    /// The ID of the snapshot.
    pub snapshot_id: String,
}

model! {
    SandboxSnapshotSource, "sourceType" = "SNAPSHOT" {
        required {
            snapshot_id = "snapshotId", with_snapshot_id(String);
        }
    }
}
