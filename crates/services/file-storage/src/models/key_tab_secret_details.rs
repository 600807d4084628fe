// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key tab secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyTabSecretDetails {
    /// The OCID of the secret with the keytab.
    pub key_tab_secret_id: String,
    /// The version of the current keytab secret.
    pub current_key_tab_secret_version: i64,
    /// The version of the backup keytab secret.
    pub backup_key_tab_secret_version: Option<i64>,
}

model! {
    KeyTabSecretDetails {
        required {
            key_tab_secret_id = "keyTabSecretId", with_key_tab_secret_id(String);
            current_key_tab_secret_version = "currentKeyTabSecretVersion",
                with_current_key_tab_secret_version(i64);
        }
        optional {
            backup_key_tab_secret_version = "backupKeyTabSecretVersion",
                with_backup_key_tab_secret_version(i64);
        }
    }
}
