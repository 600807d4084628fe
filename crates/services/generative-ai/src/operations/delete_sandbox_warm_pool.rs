// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a warm pool. Fails with status 409 for default pools. Sandboxes in use are not
    /// affected. As the name can be reused, pass `if-match` to identify the pool.
    DeleteSandboxWarmPool = DELETE "/generativeAiProjects/{projectId}/sandboxWarmPools/{name}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/DeleteSandboxWarmPool";
    required {
        project_id = path "projectId" (String);
        name = path "name" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sandbox_warm_pool); }
}
