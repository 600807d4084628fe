// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The trigger of the file sync: manual or scheduled.
    pub enum VectorStoreConnectorFileSyncTriggerType {
        Manual = "MANUAL",
        Scheduled = "SCHEDULED",
    }
}
