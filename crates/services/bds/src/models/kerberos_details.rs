// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of Kerberos.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KerberosDetails {
    /// The name of the principal.
    pub principal_name: String,
    /// The keytab file.
    pub keytab_file: String,
}

model! {
    KerberosDetails {
        principal_name = "principalName";
        keytab_file = "keytabFile";
    }
}
