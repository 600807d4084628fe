// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external backup job to complete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteExternalBackupJobDetails {
    /// The TDE wallet path.
    pub tde_wallet_path: Option<String>,
    /// The cf backup handle.
    pub cf_backup_handle: Option<String>,
    /// The SPF backup handle.
    pub spf_backup_handle: Option<String>,
    /// The SQL patches.
    pub sql_patches: Option<Vec<String>>,
    /// The data size. In MB.
    pub data_size: Option<i64>,
    /// The redo size. In MB.
    pub redo_size: Option<i64>,
}

model! {
    CompleteExternalBackupJobDetails {
        optional {
            tde_wallet_path = "tdeWalletPath", with_tde_wallet_path(String);
            cf_backup_handle = "cfBackupHandle", with_cf_backup_handle(String);
            spf_backup_handle = "spfBackupHandle", with_spf_backup_handle(String);
            sql_patches = "sqlPatches", with_sql_patches([String]);
            data_size = "dataSize", with_data_size(i64);
            redo_size = "redoSize", with_redo_size(i64);
        }
    }
}
