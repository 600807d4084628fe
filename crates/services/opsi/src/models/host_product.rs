// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostProduct {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The vendor.
    pub vendor: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The version.
    pub version: Option<String>,
}

model! {
    HostProduct, "metricName" = "HOST_PRODUCT" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            vendor = "vendor", with_vendor(String);
            name = "name", with_name(String);
            version = "version", with_version(String);
        }
    }
}
