// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A listing part.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingPart {
    /// The SKU.
    pub sku: String,
    /// The key of the pricing plan.
    pub pricing_plan_key: Option<String>,
    /// The billing model.
    pub billing_model: Option<models::ListingPartBillingModel>,
    /// The type of the metric.
    pub metric_type: models::ListingPartMetricType,
    /// The rate allocated to the SKU.
    pub rate_allocation: f64,
    /// Whether the SKU is for government products.
    pub has_gov_sku: bool,
    /// The meters.
    pub meters: Vec<models::ListingMeter>,
}

model! {
    ListingPart {
        sku = "sku";
        pricing_plan_key = "pricingPlanKey";
        billing_model = "billingModel";
        metric_type = "metricType";
        rate_allocation = "rateAllocation";
        has_gov_sku = "hasGovSku";
        meters = "meters";
    }
}
