// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates an inactive model deployment with its current configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ActivateModelDeployment = POST "/modelDeployments/{modelDeploymentId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/ActivateModelDeployment";
    facts { without_default_retry(); }
    required {
        model_deployment_id = path "modelDeploymentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_model_deployment, models::ModelDeployment,
            models::ModelDeploymentLifecycleState);
    }
}
