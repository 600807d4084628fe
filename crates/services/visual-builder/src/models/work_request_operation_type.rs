// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateVbInstance = "CREATE_VB_INSTANCE",
        UpdateVbInstance = "UPDATE_VB_INSTANCE",
        StopVbInstance = "STOP_VB_INSTANCE",
        StartVbInstance = "START_VB_INSTANCE",
        DeleteVbInstance = "DELETE_VB_INSTANCE",
    }
}
