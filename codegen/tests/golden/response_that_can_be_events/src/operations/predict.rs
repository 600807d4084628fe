// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Value, operation};

operation! {
    /// Requests a prediction from the model deployment.
    ///
    /// The response is a stream of events: `stream()` decodes them, and `send()` returns the bytes.
    Predict = POST "/predictions";
    facts {
        with_accept("text/event-stream");
        with_stream();
    }
    required {
        body = body(Body);
    }
    optional {
        /// The media type of the body. Default: `application/octet-stream`.
        content_type = header "content-type" (String);
    }
    returns { stream, events(Value) }
}
