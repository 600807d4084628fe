// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a model deployment, including all data in it that was not saved.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteModelDeployment = DELETE "/modelDeployments/{modelDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelDeployment/DeleteModelDeployment";
    required {
        model_deployment_id = path "modelDeploymentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_model_deployment); }
}
