// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the action on the resource. `IN_PROGRESS` applies until the action is complete.
    pub enum WorkRequestResourceActionType {
        Created = "CREATED",
        Updated = "UPDATED",
        Deleted = "DELETED",
        InProgress = "IN_PROGRESS",
        Related = "RELATED",
        Failed = "FAILED",
    }
}
