// @generated from spec/bodies-of-several-media-types.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the events.
    GetEvents = GET "/events";
    facts {
        with_accept("text/event-stream");
        with_stream();
    }
    returns { stream }
}
