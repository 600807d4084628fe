// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificates CA bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatesCaBundle {
    /// The OCID of the CA bundle.
    pub ca_bundle_id: Option<String>,
}

model! {
    CertificatesCaBundle, "type" = "CA_BUNDLE" {
        optional {
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
        }
    }
}
