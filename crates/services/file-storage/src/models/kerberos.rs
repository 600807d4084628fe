// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Kerberos.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kerberos {
    /// The Kerberos realm that the mount target joins.
    pub kerberos_realm: String,
    /// The OCID of the secret with the keytab.
    pub key_tab_secret_id: Option<String>,
    /// The version of the current keytab secret.
    pub current_key_tab_secret_version: Option<i64>,
    /// The version of the backup keytab secret.
    pub backup_key_tab_secret_version: Option<i64>,
    /// Whether Kerberos is enabled.
    pub is_kerberos_enabled: Option<bool>,
}

model! {
    Kerberos {
        kerberos_realm = "kerberosRealm";
        key_tab_secret_id = "keyTabSecretId";
        current_key_tab_secret_version = "currentKeyTabSecretVersion";
        backup_key_tab_secret_version = "backupKeyTabSecretVersion";
        is_kerberos_enabled = "isKerberosEnabled";
    }
}
