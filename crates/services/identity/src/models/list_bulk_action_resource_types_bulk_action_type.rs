// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the bulk action: move or delete.
    pub enum ListBulkActionResourceTypesBulkActionType {
        BulkMoveResources = "BULK_MOVE_RESOURCES",
        BulkDeleteResources = "BULK_DELETE_RESOURCES",
    }
}
