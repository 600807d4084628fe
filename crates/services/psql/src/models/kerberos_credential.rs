// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Kerberos credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KerberosCredential {
    /// The name of the Kerberos realm.
    pub realm_name: String,
    /// The OCID of the keytab secret.
    pub keytab_secret_id: String,
    /// The keytab secret version.
    pub keytab_secret_version: i64,
}

model! {
    KerberosCredential {
        required {
            realm_name = "realmName", with_realm_name(String);
            keytab_secret_id = "keytabSecretId", with_keytab_secret_id(String);
            keytab_secret_version = "keytabSecretVersion", with_keytab_secret_version(i64);
        }
    }
}
