// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a Generative AI project to another compartment of the tenancy.
    ChangeGenerativeAiProjectCompartment =
        POST "/generativeAiProjects/{generativeAiProjectId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/ChangeGenerativeAiProjectCompartment";
    facts { with_retry_token(); }
    required {
        generative_ai_project_id = path "generativeAiProjectId" (String);
        change_generative_ai_project_compartment_details =
            json(models::ChangeGenerativeAiProjectCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_generative_ai_project, models::GenerativeAiProject,
            models::GenerativeAiProjectLifecycleState);
    }
}
