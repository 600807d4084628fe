// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the project.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateProject = PUT "/projects/{projectId}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Project/UpdateProject";
    required {
        project_id = path "projectId" (String);
        update_project_details = json(models::UpdateProjectDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_project, models::Project, models::ProjectLifecycleState); }
}
