// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Reads the sandbox file.
    ReadSandboxFile = GET "/sandboxes/{sandboxId}/files/read";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        sandbox_id = path "sandboxId" (String);
        file_path = query "filePath" (String);
    }
    returns { stream }
}
