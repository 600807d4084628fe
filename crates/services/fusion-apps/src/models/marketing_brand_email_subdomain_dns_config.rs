// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A marketing brand email subdomain DNS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingBrandEmailSubdomainDnsConfig {
    /// The DNS records.
    pub records: Vec<models::DnsRecord>,
}

model! {
    MarketingBrandEmailSubdomainDnsConfig {
        records = "records";
    }
}
