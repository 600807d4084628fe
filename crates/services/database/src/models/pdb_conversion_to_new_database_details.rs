// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a PDB conversion to new database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PdbConversionToNewDatabaseDetails {
    /// The name of the container database (CDB). At most 8 characters. Unique in the tenancy.
    pub cdb_name: String,
    /// The CDB admin password. At least 9 characters.
    pub cdb_admin_password: Secret,
    /// The password of the administrator of the pluggable database (PDB). At least 9 characters.
    pub pdb_admin_password: Option<Secret>,
    /// The CDB TDE wallet password. At least 9 characters.
    pub cdb_tde_wallet_password: Option<Secret>,
    /// The non CDB TDE wallet password.
    pub non_cdb_tde_wallet_password: Secret,
    /// Additional parameters of the container database.
    pub additional_cdb_params: Option<String>,
}

model! {
    PdbConversionToNewDatabaseDetails, "target" = "NEW_DATABASE" {
        required {
            cdb_name = "cdbName", with_cdb_name(String);
            cdb_admin_password = "cdbAdminPassword", with_cdb_admin_password(Secret);
            non_cdb_tde_wallet_password = "nonCdbTdeWalletPassword",
                with_non_cdb_tde_wallet_password(Secret);
        }
        optional {
            pdb_admin_password = "pdbAdminPassword", with_pdb_admin_password(Secret);
            cdb_tde_wallet_password = "cdbTdeWalletPassword", with_cdb_tde_wallet_password(Secret);
            additional_cdb_params = "additionalCdbParams", with_additional_cdb_params(String);
        }
    }
}
