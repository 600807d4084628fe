// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a redemption.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedemptionSummary {
    /// The time when it was redeemed.
    pub time_redeemed: Option<DateTime<Utc>>,
    /// The redemption email.
    pub redemption_email: Option<String>,
    /// The code for the redemption of rewards in the Billing Center.
    pub redemption_code: Option<String>,
    /// The number of the invoice.
    pub invoice_number: Option<String>,
    /// The invoice total amount.
    pub invoice_total_amount: Option<f64>,
    /// The invoice currency.
    pub invoice_currency: Option<String>,
    /// The amount of rewards redeemed.
    pub redeemed_rewards: Option<f64>,
    /// The base rewards.
    pub base_rewards: Option<f64>,
    /// The fx rate.
    pub fx_rate: Option<f64>,
    /// The time when it was invoiced.
    pub time_invoiced: Option<DateTime<Utc>>,
}

model! {
    RedemptionSummary {
        time_redeemed = "timeRedeemed";
        redemption_email = "redemptionEmail";
        redemption_code = "redemptionCode";
        invoice_number = "invoiceNumber";
        invoice_total_amount = "invoiceTotalAmount";
        invoice_currency = "invoiceCurrency";
        redeemed_rewards = "redeemedRewards";
        base_rewards = "baseRewards";
        fx_rate = "fxRate";
        time_invoiced = "timeInvoiced";
    }
}
