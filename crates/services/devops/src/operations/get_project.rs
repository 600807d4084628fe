// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the project.
    ///
    /// The response has the header `etag`.
    GetProject = GET "/projects/{projectId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Project/GetProject";
    required {
        project_id = path "projectId" (String);
    }
    returns { json(models::Project), state(models::ProjectLifecycleState) }
}
