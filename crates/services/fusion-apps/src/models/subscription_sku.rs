// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subscription SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSku {
    /// The SKU.
    pub sku: String,
    /// The description of the product that the SKU covers.
    pub license_part_description: Option<String>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The quantity.
    pub quantity: i64,
    /// The description.
    pub description: Option<String>,
}

model! {
    SubscriptionSku {
        sku = "sku";
        license_part_description = "licensePartDescription";
        metric_name = "metricName";
        quantity = "quantity";
        description = "description";
    }
}
