// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the purge type of a purge queue.
    pub enum PurgeQueuePurgeType {
        Normal = "NORMAL",
        Dlq = "DLQ",
        Both = "BOTH",
    }
}
