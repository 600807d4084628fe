// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a pluggable database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePluggableDatabaseDetails {
    /// The name of the pluggable database, unique in the database: alphanumeric, starting with a
    /// letter. At most 30 characters.
    pub pdb_name: String,
    /// The OCID of the container database.
    pub container_database_id: String,
    /// The password of the administrator of the pluggable database (PDB). At least 9 characters.
    pub pdb_admin_password: Option<Secret>,
    /// The password of the TDE wallet.
    pub tde_wallet_password: Option<Secret>,
    /// Whether the PDB administrator account is locked. If false, its password is required.
    pub should_pdb_admin_account_be_locked: Option<bool>,
    /// The administrator password of the container database.
    pub container_database_admin_password: Option<Secret>,
    /// Whether to take a backup of the pluggable database after the operation.
    pub should_create_pdb_backup: Option<bool>,
    /// The PDB creation type details.
    pub pdb_creation_type_details: Option<models::CreatePluggableDatabaseCreationTypeDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePluggableDatabaseDetails {
        required {
            pdb_name = "pdbName", with_pdb_name(String);
            container_database_id = "containerDatabaseId", with_container_database_id(String);
        }
        optional {
            pdb_admin_password = "pdbAdminPassword", with_pdb_admin_password(Secret);
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            should_pdb_admin_account_be_locked = "shouldPdbAdminAccountBeLocked",
                with_should_pdb_admin_account_be_locked(bool);
            container_database_admin_password = "containerDatabaseAdminPassword",
                with_container_database_admin_password(Secret);
            should_create_pdb_backup = "shouldCreatePdbBackup", with_should_create_pdb_backup(bool);
            pdb_creation_type_details = "pdbCreationTypeDetails",
                with_pdb_creation_type_details(models::CreatePluggableDatabaseCreationTypeDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
