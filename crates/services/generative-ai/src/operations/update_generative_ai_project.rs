// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a Generative AI project, such as its display name, memory or sandbox configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateGenerativeAiProject = PUT "/generativeAiProjects/{generativeAiProjectId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/UpdateGenerativeAiProject";
    required {
        generative_ai_project_id = path "generativeAiProjectId" (String);
        update_generative_ai_project_details = json(models::UpdateGenerativeAiProjectDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::GenerativeAiProject) }
    then {
        settled(get_generative_ai_project, models::GenerativeAiProject,
            models::GenerativeAiProjectLifecycleState);
    }
}
