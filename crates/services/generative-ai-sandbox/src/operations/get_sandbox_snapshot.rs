// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sandbox snapshot.
    ///
    /// The response has the header `etag`.
    GetSandboxSnapshot = GET "/snapshots/{snapshotId}";
    required {
        snapshot_id = path "snapshotId" (String);
    }
    returns { json(models::SandboxSnapshot), state(models::SandboxSnapshotLifecycleState) }
}
