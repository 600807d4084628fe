// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stream group to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStreamGroupCompartment = POST "/streamGroups/{streamGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamGroup/ChangeStreamGroupCompartment";
    facts { with_retry_token(); }
    required {
        stream_group_id = path "streamGroupId" (String);
        change_stream_group_compartment_details = json(models::ChangeStreamGroupCompartmentDetails);
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
    then { settled(get_stream_group, models::StreamGroup, models::StreamGroupLifecycleState); }
}
