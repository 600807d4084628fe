// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the models of a model group deployment, with their states.
    ListModelDeploymentModelStates = GET "/modelDeployments/{modelDeploymentId}/models/modelState",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeploymentModelStateSummary/ListModelDeploymentModelStates";
    facts { with_retry_token(); }
    required {
        model_deployment_id = path "modelDeploymentId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the project.
        project_id = query "projectId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by inference key.
        inference_key = query "inferenceKey" (String);
        /// Filters by the OCID of the model.
        model_id = query "modelId" (String);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order.
        sort_by = query "sortBy" (models::ListModelDeploymentModelStatesSortBy);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(Vec<models::ModelDeploymentModelStateSummary>),
        items(models::ModelDeploymentModelStateSummary),
    }
}
