// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Generative AI project.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateGenerativeAiProject = POST "/generativeAiProjects",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/CreateGenerativeAiProject";
    facts { with_retry_token(); }
    required {
        create_generative_ai_project_details = json(models::CreateGenerativeAiProjectDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GenerativeAiProject) }
    then {
        settled(get_generative_ai_project, models::GenerativeAiProject,
            models::GenerativeAiProjectLifecycleState);
        with_id("generativeAiProjectId", "id");
    }
}
