// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
        Move = "MOVE",
    }
}
