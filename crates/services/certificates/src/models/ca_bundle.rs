// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CA bundle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaBundle {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The certificates of the CA bundle in PEM format.
    pub ca_bundle_pem: String,
}

model! {
    CaBundle {
        id = "id";
        name = "name";
        ca_bundle_pem = "caBundlePem";
    }
}
