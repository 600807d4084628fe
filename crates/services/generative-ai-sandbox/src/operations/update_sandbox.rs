// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sandbox.
    UpdateSandbox = PUT "/sandboxes/{sandboxId}";
    required {
        sandbox_id = path "sandboxId" (String);
        update_sandbox_details = json(models::UpdateSandboxDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sandbox) }
    then { settled(get_sandbox, models::Sandbox, models::SandboxLifecycleState); }
}
