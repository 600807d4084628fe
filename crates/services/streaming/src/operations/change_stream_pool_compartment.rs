// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the stream pool to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeStreamPoolCompartment = POST "/streampools/{streamPoolId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/StreamPool/ChangeStreamPoolCompartment";
    required {
        stream_pool_id = path "streamPoolId" (String);
        change_stream_pool_compartment_details = json(models::ChangeStreamPoolCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stream_pool, models::StreamPool, models::StreamPoolLifecycleState); }
}
