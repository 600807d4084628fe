// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Value, operation};

operation! {
    /// Requests a prediction from the model deployment, which streams its response.
    ///
    /// The response is a stream of events: `stream()` decodes them, and `send()` returns the bytes.
    PredictWithResponseStream = POST "/{modelDeploymentId}/predictWithResponseStream";
    facts {
        with_accept("application/json, text/event-stream");
        with_content_type("application/json");
        with_stream();
    }
    required {
        model_deployment_id = path "modelDeploymentId" (String);
        body = body(Body);
    }
    optional {
        /// The media type of the body. Default: `application/json`.
        content_type = header "content-type" (String);
    }
    returns { stream, events(Value) }
}
