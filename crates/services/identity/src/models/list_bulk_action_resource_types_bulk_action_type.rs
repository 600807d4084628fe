// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `bulkActionType` in `ListBulkActionResourceTypes`.
    pub enum ListBulkActionResourceTypesBulkActionType {
        BulkMoveResources = "BULK_MOVE_RESOURCES",
        BulkDeleteResources = "BULK_DELETE_RESOURCES",
    }
}
