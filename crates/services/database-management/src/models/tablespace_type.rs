// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a tablespace.
    pub enum TablespaceType {
        Undo = "UNDO",
        LostWriteProtection = "LOST_WRITE_PROTECTION",
        Permanent = "PERMANENT",
        Temporary = "TEMPORARY",
    }
}
