// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The archival state of an object in the archive tier. Absent in other tiers.
    pub enum ObjectVersionArchivalState {
        Archived = "Archived",
        Restoring = "Restoring",
        Restored = "Restored",
    }
}
