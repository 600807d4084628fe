// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration of a warm pool and, if available, the number of ready sandboxes.
    ///
    /// The response has the header `etag`.
    GetSandboxWarmPool = GET "/generativeAiProjects/{projectId}/sandboxWarmPools/{name}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/GetSandboxWarmPool";
    required {
        project_id = path "projectId" (String);
        name = path "name" (String);
    }
    returns { json(models::SandboxWarmPool), state(models::SandboxWarmPoolLifecycleState) }
}
