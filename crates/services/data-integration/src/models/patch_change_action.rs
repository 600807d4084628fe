// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a patch change.
    pub enum PatchChangeAction {
        Created = "CREATED",
        Deleted = "DELETED",
        Updated = "UPDATED",
    }
}
