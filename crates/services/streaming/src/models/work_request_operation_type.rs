// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateStream = "CREATE_STREAM",
        UpdateStream = "UPDATE_STREAM",
        DeleteStream = "DELETE_STREAM",
        CreateStreamPool = "CREATE_STREAM_POOL",
        UpdateStreamPool = "UPDATE_STREAM_POOL",
        DeleteStreamPool = "DELETE_STREAM_POOL",
        CreateConnectHarness = "CREATE_CONNECT_HARNESS",
        UpdateConnectHarness = "UPDATE_CONNECT_HARNESS",
        DeleteConnectHarness = "DELETE_CONNECT_HARNESS",
    }
}
