// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a pluggable database creation type to create.
    ///
    /// The field `creationType` selects the variant.
    pub enum CreatePluggableDatabaseCreationTypeDetails by "creationType", sent {
        LocalClonePdb(models::CreatePluggableDatabaseFromLocalCloneDetails) = "LOCAL_CLONE_PDB",
            as_local_clone_pdb;
        RelocatePdb(models::CreatePluggableDatabaseFromRelocateDetails) = "RELOCATE_PDB",
            as_relocate_pdb;
        RemoteClonePdb(models::CreatePluggableDatabaseFromRemoteCloneDetails) = "REMOTE_CLONE_PDB",
            as_remote_clone_pdb;
    }
}
