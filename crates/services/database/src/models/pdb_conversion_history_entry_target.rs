// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target of a PDB conversion history entry.
    pub enum PdbConversionHistoryEntryTarget {
        NewDatabase = "NEW_DATABASE",
    }
}
