// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the import conflict resolution type of an import conflict resolution.
    pub enum ImportConflictResolutionType {
        Duplicate = "DUPLICATE",
        Replace = "REPLACE",
        Retain = "RETAIN",
    }
}
