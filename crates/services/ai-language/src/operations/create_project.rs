// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a project.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateProject = POST "/projects",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Project/CreateProject";
    facts { with_retry_token(); }
    required {
        create_project_details = json(models::CreateProjectDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Project) }
    then {
        settled(get_project, models::Project, models::ProjectLifecycleState);
        with_id("projectId", "id");
    }
}
