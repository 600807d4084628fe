// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A marketing brand email subdomain CSR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingBrandEmailSubdomainCsr {
    /// The common name.
    pub common_name: String,
    /// The certificate signing request.
    pub csr: String,
}

model! {
    MarketingBrandEmailSubdomainCsr {
        common_name = "commonName";
        csr = "csr";
    }
}
