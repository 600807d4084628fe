// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Requests a prediction from the model deployment.
    Predict = POST "/{modelDeploymentId}/predict";
    facts { with_content_type("application/json"); }
    required {
        model_deployment_id = path "modelDeploymentId" (String);
        body = body(Body);
    }
    optional {
        /// The media type of the body. Default: `application/json`.
        content_type = header "content-type" (String);
    }
    returns { text }
}
