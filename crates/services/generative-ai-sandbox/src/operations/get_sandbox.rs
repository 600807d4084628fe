// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sandbox.
    ///
    /// The response has the header `etag`.
    GetSandbox = GET "/sandboxes/{sandboxId}";
    required {
        sandbox_id = path "sandboxId" (String);
    }
    returns { json(models::Sandbox), state(models::SandboxLifecycleState) }
}
