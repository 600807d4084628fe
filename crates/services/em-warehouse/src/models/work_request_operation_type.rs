// @generated from spec/em-warehouse.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateEmWarehouse = "CREATE_EM_WAREHOUSE",
        UpdateEmWarehouse = "UPDATE_EM_WAREHOUSE",
        DeleteEmWarehouse = "DELETE_EM_WAREHOUSE",
        MoveEmWarehouse = "MOVE_EM_WAREHOUSE",
    }
}
