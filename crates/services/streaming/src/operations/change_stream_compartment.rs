// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stream to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStreamCompartment = POST "/streams/{streamId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Stream/ChangeStreamCompartment";
    required {
        stream_id = path "streamId" (String);
        change_stream_compartment_details = json(models::ChangeStreamCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stream, models::Stream, models::StreamLifecycleState); }
}
