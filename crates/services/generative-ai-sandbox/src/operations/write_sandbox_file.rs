// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Writes the sandbox file.
    WriteSandboxFile = POST "/sandboxes/{sandboxId}/files/write";
    facts { with_retry_token(); }
    required {
        sandbox_id = path "sandboxId" (String);
        file_path = query "filePath" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The SHA-256 hash of the content, base64-encoded, for checking its integrity.
        opc_content_sha256 = header "opc-content-sha256" (String);
    }
    returns { json(models::SandboxFile) }
}
