// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageSummary {
    /// The OCID of the tenant.
    pub tenant_id: Option<String>,
    /// The name of the tenant.
    pub tenant_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The path of the compartment from the root.
    pub compartment_path: Option<String>,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The availability domain.
    pub ad: Option<String>,
    /// The weight.
    pub weight: Option<f64>,
    /// The shape.
    pub shape: Option<String>,
    /// The part number of the SKU.
    pub sku_part_number: Option<String>,
    /// The name of the SKU.
    pub sku_name: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The discount.
    pub discount: Option<f64>,
    /// The list rate.
    pub list_rate: Option<f64>,
    /// The platform.
    pub platform: Option<String>,
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
    /// The computed amount.
    pub computed_amount: Option<f64>,
    /// The computed quantity.
    pub computed_quantity: Option<f64>,
    /// The attributed cost.
    pub attributed_cost: Option<String>,
    /// The attributed usage.
    pub attributed_usage: Option<String>,
    /// The overages flag.
    pub overages_flag: Option<String>,
    /// The price per unit.
    pub unit_price: Option<f64>,
    /// The currency.
    pub currency: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The overage.
    pub overage: Option<String>,
    /// Whether it is forecast.
    pub is_forecast: Option<bool>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
}

model! {
    UsageSummary {
        tenant_id = "tenantId";
        tenant_name = "tenantName";
        compartment_id = "compartmentId";
        compartment_path = "compartmentPath";
        compartment_name = "compartmentName";
        service = "service";
        resource_name = "resourceName";
        resource_id = "resourceId";
        region = "region";
        ad = "ad";
        weight = "weight";
        shape = "shape";
        sku_part_number = "skuPartNumber";
        sku_name = "skuName";
        unit = "unit";
        discount = "discount";
        list_rate = "listRate";
        platform = "platform";
        time_usage_started = "timeUsageStarted";
        time_usage_ended = "timeUsageEnded";
        computed_amount = "computedAmount";
        computed_quantity = "computedQuantity";
        attributed_cost = "attributedCost";
        attributed_usage = "attributedUsage";
        overages_flag = "overagesFlag";
        unit_price = "unitPrice";
        currency = "currency";
        subscription_id = "subscriptionId";
        overage = "overage";
        is_forecast = "isForecast";
        tags = "tags";
    }
}
