// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A sandbox source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum SandboxSource by "sourceType", sent {
        Snapshot(models::SandboxSnapshotSource) = "SNAPSHOT", as_snapshot;
    }
}
