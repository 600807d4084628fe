// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sandbox snapshot.
    CreateSandboxSnapshot = POST "/snapshots";
    facts { with_retry_token(); }
    required {
        create_sandbox_snapshot_details = json(models::CreateSandboxSnapshotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SandboxSnapshot) }
    then {
        settled(get_sandbox_snapshot, models::SandboxSnapshot,
            models::SandboxSnapshotLifecycleState);
        with_id("snapshotId", "id");
    }
}
