// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a Generative AI project.
    ///
    /// The response has the header `etag`.
    GetGenerativeAiProject = GET "/generativeAiProjects/{generativeAiProjectId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/GetGenerativeAiProject";
    required {
        generative_ai_project_id = path "generativeAiProjectId" (String);
    }
    returns { json(models::GenerativeAiProject), state(models::GenerativeAiProjectLifecycleState) }
}
