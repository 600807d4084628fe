// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListQueues` can sort.
    pub enum ListQueuesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
