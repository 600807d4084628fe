// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the operation, such as `BULK_EDIT_OF_TAGS`.
    pub enum TaggingWorkRequestOperationType {
        DeleteTagDefinition = "DELETE_TAG_DEFINITION",
        DeleteNonEmptyTagNamespace = "DELETE_NON_EMPTY_TAG_NAMESPACE",
        BulkDeleteTagDefinition = "BULK_DELETE_TAG_DEFINITION",
        BulkEditOfTags = "BULK_EDIT_OF_TAGS",
        ImportStandardTags = "IMPORT_STANDARD_TAGS",
    }
}
