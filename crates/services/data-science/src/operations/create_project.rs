// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a project: a container for resources such as notebook sessions, jobs and models.
    ///
    /// The response has the header `etag`.
    CreateProject = POST "/projects",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Project/CreateProject";
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
