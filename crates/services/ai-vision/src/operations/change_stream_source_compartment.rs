// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stream source to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStreamSourceCompartment =
        POST "/streamSources/{streamSourceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamSource/ChangeStreamSourceCompartment";
    facts { with_retry_token(); }
    required {
        stream_source_id = path "streamSourceId" (String);
        change_stream_source_compartment_details =
            json(models::ChangeStreamSourceCompartmentDetails);
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
    then { settled(get_stream_source, models::StreamSource, models::StreamSourceLifecycleState); }
}
