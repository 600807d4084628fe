// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A child PDB.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildPdb {
    /// The ID of the PDB.
    pub pdb_id: String,
    /// The name.
    pub name: String,
    /// The open mode of the database.
    pub open_mode: String,
    /// The value of `restricted`.
    pub restricted: String,
    /// The recovery status.
    pub recovery_status: String,
    /// The user or service by which it was last changed.
    pub last_changed_by: String,
}

model! {
    ChildPdb {
        pdb_id = "pdbId";
        name = "name";
        open_mode = "openMode";
        restricted = "restricted";
        recovery_status = "recoveryStatus";
        last_changed_by = "lastChangedBy";
    }
}
