// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Streams the sandbox command events.
    ///
    /// The response is a stream of events: `stream()` decodes them, and `send()` returns the bytes.
    StreamSandboxCommandEvents = GET "/sandboxes/{sandboxId}/commands/{commandId}/events";
    facts {
        with_accept("text/event-stream");
        with_stream();
    }
    required {
        sandbox_id = path "sandboxId" (String);
        command_id = path "commandId" (String);
    }
    optional {
        /// The sequence number of the first command event to include.
        from_seq = query "fromSeq" (i64);
        /// The until seq.
        until_seq = query "untilSeq" (i64);
    }
    returns { stream, events(json models::SandboxCommandEvent) }
}
