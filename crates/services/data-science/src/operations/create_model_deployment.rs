// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deployment of a model or a model group, with an HTTP endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateModelDeployment = POST "/modelDeployments",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/CreateModelDeployment";
    facts { with_retry_token(); }
    required {
        create_model_deployment_details = json(models::CreateModelDeploymentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The URL for requesting the resource principal token of the parent resource.
        opc_parent_rpt_url = header "opc-parent-rpt-url" (String);
    }
    returns { json(models::ModelDeployment) }
    then {
        settled(get_model_deployment, models::ModelDeployment,
            models::ModelDeploymentLifecycleState);
        with_id("modelDeploymentId", "id");
    }
}
