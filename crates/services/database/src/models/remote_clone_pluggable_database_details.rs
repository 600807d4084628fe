// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a remote clone pluggable database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteClonePluggableDatabaseDetails {
    /// The OCID of the target container database.
    pub target_container_database_id: String,
    /// The source container DB admin password.
    pub source_container_db_admin_password: Secret,
    /// The name of the cloned PDB, unique within the database. Letters and digits only, with a
    /// letter first. At most 30 characters.
    pub cloned_pdb_name: String,
    /// The password of the administrator of the pluggable database (PDB). At least 9 characters.
    pub pdb_admin_password: Option<Secret>,
    /// The existing password of the TDE wallet of the target container database.
    pub target_tde_wallet_password: Option<Secret>,
    /// Whether the PDB administrator account is locked. If false, its password is required.
    pub should_pdb_admin_account_be_locked: Option<bool>,
}

model! {
    RemoteClonePluggableDatabaseDetails {
        required {
            target_container_database_id = "targetContainerDatabaseId",
                with_target_container_database_id(String);
            source_container_db_admin_password = "sourceContainerDbAdminPassword",
                with_source_container_db_admin_password(Secret);
            cloned_pdb_name = "clonedPdbName", with_cloned_pdb_name(String);
        }
        optional {
            pdb_admin_password = "pdbAdminPassword", with_pdb_admin_password(Secret);
            target_tde_wallet_password = "targetTdeWalletPassword",
                with_target_tde_wallet_password(Secret);
            should_pdb_admin_account_be_locked = "shouldPdbAdminAccountBeLocked",
                with_should_pdb_admin_account_be_locked(bool);
        }
    }
}
