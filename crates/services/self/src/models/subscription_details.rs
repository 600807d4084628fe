// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// The pricing plan.
    pub pricing_plan: models::PricingPlan,
    /// The URL of the partner for the registration of the subscription.
    pub partner_registration_url: String,
    /// The currency.
    pub currency: Option<String>,
    /// The amount.
    pub amount: Option<f64>,
    /// The billing details.
    pub billing_details: Vec<models::BillingDetails>,
    /// Whether the subscription is renewed automatically at the end of its cycle.
    pub is_auto_renew: Option<bool>,
}

model! {
    SubscriptionDetails {
        required {
            pricing_plan = "pricingPlan", with_pricing_plan(models::PricingPlan);
            partner_registration_url = "partnerRegistrationUrl",
                with_partner_registration_url(String);
            billing_details = "billingDetails", with_billing_details([models::BillingDetails]);
        }
        optional {
            currency = "currency", with_currency(String);
            amount = "amount", with_amount(f64);
            is_auto_renew = "isAutoRenew", with_is_auto_renew(bool);
        }
    }
}
