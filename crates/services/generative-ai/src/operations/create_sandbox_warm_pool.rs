// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a named warm pool in a project. Only its capacity can be changed later. It can
    /// become `ACTIVE` before any sandbox is ready.
    CreateSandboxWarmPool = POST "/generativeAiProjects/{projectId}/sandboxWarmPools",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/CreateSandboxWarmPool";
    facts { with_retry_token(); }
    required {
        project_id = path "projectId" (String);
        create_sandbox_warm_pool_details = json(models::CreateSandboxWarmPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SandboxWarmPool) }
    then {
        settled(get_sandbox_warm_pool, models::SandboxWarmPool,
            models::SandboxWarmPoolLifecycleState);
        with_id("name", "name");
    }
}
