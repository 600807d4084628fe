// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateQueue = "CREATE_QUEUE",
        UpdateQueue = "UPDATE_QUEUE",
        DeleteQueue = "DELETE_QUEUE",
        MoveQueue = "MOVE_QUEUE",
        PurgeQueue = "PURGE_QUEUE",
        CreateConsumerGroup = "CREATE_CONSUMER_GROUP",
        UpdateConsumerGroup = "UPDATE_CONSUMER_GROUP",
        DeleteConsumerGroup = "DELETE_CONSUMER_GROUP",
    }
}
