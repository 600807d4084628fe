// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity propagation trust keytab.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityPropagationTrustKeytab {
    /// The OCID of the secret.
    pub secret_ocid: String,
    /// The version of the secret.
    pub secret_version: Option<i64>,
}

model! {
    IdentityPropagationTrustKeytab {
        required {
            secret_ocid = "secretOcid", with_secret_ocid(String);
        }
        optional {
            secret_version = "secretVersion", with_secret_version(i64);
        }
    }
}
