// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a billing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingDetails {
    /// The key of the pricing plan.
    pub pricing_plan_key: String,
    /// The billing model.
    pub billing_model: models::BillingModel,
    /// The SKU.
    pub sku: String,
    /// The type of the metric.
    pub metric_type: models::BillingMetricType,
    /// The rate allocated to the SKU.
    pub rate_allocation: f64,
    /// Whether the SKU is for government products.
    pub has_gov_sku: Option<bool>,
    /// The meters.
    pub meters: Vec<models::Meter>,
}

model! {
    BillingDetails {
        required {
            pricing_plan_key = "pricingPlanKey", with_pricing_plan_key(String);
            billing_model = "billingModel", with_billing_model(models::BillingModel);
            sku = "sku", with_sku(String);
            metric_type = "metricType", with_metric_type(models::BillingMetricType);
            rate_allocation = "rateAllocation", with_rate_allocation(f64);
            meters = "meters", with_meters([models::Meter]);
        }
        optional {
            has_gov_sku = "hasGovSku", with_has_gov_sku(bool);
        }
    }
}
