// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a model deployment. While it is active, only some settings can be changed, without
    /// downtime. While it is inactive, all settings can be changed; they take effect on activation.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateModelDeployment = PUT "/modelDeployments/{modelDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/UpdateModelDeployment";
    required {
        model_deployment_id = path "modelDeploymentId" (String);
        update_model_deployment_details = json(models::UpdateModelDeploymentDetails);
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
