// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a patch model operation.
    pub enum PatchModelOperationOperation {
        Delete = "DELETE",
        Add = "ADD",
        Replace = "REPLACE",
    }
}
