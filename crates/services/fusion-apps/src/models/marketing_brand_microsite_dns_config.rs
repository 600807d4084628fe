// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A marketing brand microsite DNS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingBrandMicrositeDnsConfig {
    /// The DNS records.
    pub records: Vec<models::DnsRecord>,
}

model! {
    MarketingBrandMicrositeDnsConfig {
        records = "records";
    }
}
