// @generated from spec/response-that-can-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::response_that_can_be_events::models;

tagged_union! {
    /// A command event.
    ///
    /// The field `event` selects the variant.
    pub enum CommandEvent by "event", sent {
        Started(models::StartedEvent) = "STARTED", as_started;
    }
    shared {
        /// The seq.
        seq = "seq", copy i64, in Started;
    }
}
