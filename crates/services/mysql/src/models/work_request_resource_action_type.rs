// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action type of a work request resource.
    pub enum WorkRequestResourceActionType {
        Created = "CREATED",
        Updated = "UPDATED",
        Deleted = "DELETED",
        InProgress = "IN_PROGRESS",
        Related = "RELATED",
    }
}
