// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sandbox command.
    GetSandboxCommand = GET "/sandboxes/{sandboxId}/commands/{commandId}";
    required {
        sandbox_id = path "sandboxId" (String);
        command_id = path "commandId" (String);
    }
    returns { json(models::SandboxCommand) }
}
