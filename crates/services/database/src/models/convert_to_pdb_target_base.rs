// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A convert to PDB target base.
    ///
    /// The field `target` selects the variant.
    pub enum ConvertToPdbTargetBase by "target", sent {
        NewDatabase(models::PdbConversionToNewDatabaseDetails) = "NEW_DATABASE", as_new_database;
    }
}
