// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Kerberos keytab entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KerberosKeytabEntry {
    /// The principal.
    pub principal: String,
    /// The encryption type.
    pub encryption_type: models::KerberosKeytabEntryEncryptionType,
    /// The key version number.
    pub key_version_number: i64,
}

model! {
    KerberosKeytabEntry {
        principal = "principal";
        encryption_type = "encryptionType";
        key_version_number = "keyVersionNumber";
    }
}
