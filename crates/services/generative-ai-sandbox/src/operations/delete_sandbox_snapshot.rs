// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the sandbox snapshot.
    DeleteSandboxSnapshot = DELETE "/snapshots/{snapshotId}";
    required {
        snapshot_id = path "snapshotId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sandbox_snapshot); }
}
