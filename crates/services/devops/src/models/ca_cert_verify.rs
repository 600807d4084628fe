// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CA certificate verify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaCertVerify {
    /// The OCID of the CA certificate bundle.
    pub ca_certificate_bundle_id: String,
}

model! {
    CaCertVerify, "tlsVerifyMode" = "CA_CERTIFICATE_VERIFY" {
        required {
            ca_certificate_bundle_id = "caCertificateBundleId",
                with_ca_certificate_bundle_id(String);
        }
    }
}
