// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a convert to regular pluggable database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertToRegularPluggableDatabaseDetails {
    /// Whether to take a backup of the pluggable database after the operation.
    pub should_create_pdb_backup: Option<bool>,
    /// The administrator password of the container database.
    pub container_database_admin_password: Option<Secret>,
    /// The password of the TDE wallet.
    pub tde_wallet_password: Option<Secret>,
}

model! {
    ConvertToRegularPluggableDatabaseDetails {
        optional {
            should_create_pdb_backup = "shouldCreatePdbBackup", with_should_create_pdb_backup(bool);
            container_database_admin_password = "containerDatabaseAdminPassword",
                with_container_database_admin_password(Secret);
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
        }
    }
}
