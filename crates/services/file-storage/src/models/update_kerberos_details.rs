// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in Kerberos.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKerberosDetails {
    /// The Kerberos realm that the mount target joins.
    pub kerberos_realm: Option<String>,
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
    UpdateKerberosDetails {
        optional {
            kerberos_realm = "kerberosRealm", with_kerberos_realm(String);
            key_tab_secret_id = "keyTabSecretId", with_key_tab_secret_id(String);
            current_key_tab_secret_version = "currentKeyTabSecretVersion",
                with_current_key_tab_secret_version(i64);
            backup_key_tab_secret_version = "backupKeyTabSecretVersion",
                with_backup_key_tab_secret_version(i64);
            is_kerberos_enabled = "isKerberosEnabled", with_is_kerberos_enabled(bool);
        }
    }
}
