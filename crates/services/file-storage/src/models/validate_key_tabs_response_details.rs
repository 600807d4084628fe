// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a key tabs response to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateKeyTabsResponseDetails {
    /// The current Kerberos keytab entries.
    pub current_kerberos_keytab_entries: Vec<models::KerberosKeytabEntry>,
    /// The backup Kerberos keytab entries.
    pub backup_kerberos_keytab_entries: Option<Vec<models::KerberosKeytabEntry>>,
}

model! {
    ValidateKeyTabsResponseDetails {
        current_kerberos_keytab_entries = "currentKerberosKeytabEntries";
        backup_kerberos_keytab_entries = "backupKerberosKeytabEntries";
    }
}
