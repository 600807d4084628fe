// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a Generative AI project.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteGenerativeAiProject = DELETE "/generativeAiProjects/{generativeAiProjectId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/DeleteGenerativeAiProject";
    required {
        generative_ai_project_id = path "generativeAiProjectId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_generative_ai_project); }
}
