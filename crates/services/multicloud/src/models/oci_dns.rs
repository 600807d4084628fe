// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI DNS.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciDns {
    /// The custom domain name.
    pub custom_domain_name: Option<String>,
}

model! {
    OciDns {
        custom_domain_name = "customDomainName";
    }
}
