// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a model deployment to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeModelDeploymentCompartment =
        POST "/modelDeployments/{modelDeploymentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/ChangeModelDeploymentCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        model_deployment_id = path "modelDeploymentId" (String);
        change_model_deployment_compartment_details =
            json(models::ChangeModelDeploymentCompartmentDetails);
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
        settled(get_model_deployment, models::ModelDeployment,
            models::ModelDeploymentLifecycleState);
    }
}
