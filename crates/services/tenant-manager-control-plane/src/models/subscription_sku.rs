// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A subscription SKU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSku {
    /// The SKU.
    pub sku: String,
    /// The quantity.
    pub quantity: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the gsi order line.
    pub gsi_order_line_id: Option<String>,
    /// The description of the product that the SKU covers.
    pub license_part_description: Option<String>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// Whether it is a base service component.
    pub is_base_service_component: Option<bool>,
    /// Whether it is an additional instance.
    pub is_additional_instance: Option<bool>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
}

model! {
    SubscriptionSku {
        sku = "sku";
        quantity = "quantity";
        description = "description";
        gsi_order_line_id = "gsiOrderLineId";
        license_part_description = "licensePartDescription";
        metric_name = "metricName";
        is_base_service_component = "isBaseServiceComponent";
        is_additional_instance = "isAdditionalInstance";
        start_date = "startDate";
        end_date = "endDate";
    }
}
