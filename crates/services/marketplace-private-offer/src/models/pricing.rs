// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pricing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pricing {
    /// The currency type.
    pub currency_type: Option<String>,
    /// The total amount.
    pub total_amount: Option<i64>,
    /// The billing cycle.
    pub billing_cycle: Option<models::PricingBillingCycle>,
}

model! {
    Pricing {
        optional {
            currency_type = "currencyType", with_currency_type(String);
            total_amount = "totalAmount", with_total_amount(i64);
            billing_cycle = "billingCycle", with_billing_cycle(models::PricingBillingCycle);
        }
    }
}
