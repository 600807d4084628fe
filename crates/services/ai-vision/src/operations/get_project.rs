// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the project.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetProject = GET "/projects/{projectId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/Project/GetProject";
    facts { without_default_retry(); }
    required {
        project_id = path "projectId" (String);
    }
    returns { json(models::Project), state(models::ProjectLifecycleState) }
}
