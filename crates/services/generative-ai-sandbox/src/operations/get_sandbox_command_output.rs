// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sandbox command output.
    GetSandboxCommandOutput = GET "/sandboxes/{sandboxId}/commands/{commandId}/output";
    required {
        sandbox_id = path "sandboxId" (String);
        command_id = path "commandId" (String);
    }
    optional {
        /// The sequence number of the first command event to include.
        from_seq = query "fromSeq" (i64);
    }
    returns { json(models::SandboxCommandOutput) }
}
