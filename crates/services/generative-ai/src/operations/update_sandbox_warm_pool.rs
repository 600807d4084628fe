// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target number of idle sandboxes of a warm pool, including default pools. No
    /// other field can be changed. Fails with status 409 while another change is in progress.
    UpdateSandboxWarmPool = PUT "/generativeAiProjects/{projectId}/sandboxWarmPools/{name}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/UpdateSandboxWarmPool";
    required {
        project_id = path "projectId" (String);
        name = path "name" (String);
        update_sandbox_warm_pool_details = json(models::UpdateSandboxWarmPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SandboxWarmPool) }
    then {
        settled(get_sandbox_warm_pool, models::SandboxWarmPool,
            models::SandboxWarmPoolLifecycleState);
    }
}
