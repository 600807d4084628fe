// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an enabled Kerberos auth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledKerberosAuthDetails {
    /// The credentials.
    pub credentials: Vec<models::KerberosCredential>,
    /// The backup credentials.
    pub backup_credentials: Option<Vec<models::KerberosCredential>>,
}

model! {
    EnabledKerberosAuthDetails, "kind" = "ENABLED" {
        required {
            credentials = "credentials", with_credentials([models::KerberosCredential]);
        }
        optional {
            backup_credentials = "backupCredentials",
                with_backup_credentials([models::KerberosCredential]);
        }
    }
}
