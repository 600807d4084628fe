// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a maintenance window.
    pub enum MaintenanceWindowOperationType {
        Update = "UPDATE",
        Create = "CREATE",
        Delete = "DELETE",
        Stop = "STOP",
    }
}
