// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// The ID of the contract.
    pub contract_id: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The start time of the commitment.
    pub time_commitment_start: Option<DateTime<Utc>>,
    /// The end time of the commitment.
    pub time_commitment_end: Option<DateTime<Utc>>,
    /// The total amount committed in the commitment period.
    pub amount_commitment: Option<f64>,
    /// The authorized amount.
    pub amount_authorized: Option<f64>,
    /// The provisioned amount.
    pub amount_provisioned: Option<f64>,
    /// The amount consumed.
    pub amount_consumed: Option<f64>,
    /// The amount that remains available in the commitment period.
    pub amount_available: Option<f64>,
    /// The commitment periods.
    pub commitment_periods: Option<Vec<models::CommitmentPeriod>>,
    /// The products and services.
    pub products_and_services: Option<Vec<models::ProductAndService>>,
}

model! {
    SubscriptionDetails {
        contract_id = "contractId";
        subscription_id = "subscriptionId";
        customer_name = "customerName";
        currency_code = "currencyCode";
        time_commitment_start = "timeCommitmentStart";
        time_commitment_end = "timeCommitmentEnd";
        amount_commitment = "amountCommitment";
        amount_authorized = "amountAuthorized";
        amount_provisioned = "amountProvisioned";
        amount_consumed = "amountConsumed";
        amount_available = "amountAvailable";
        commitment_periods = "commitmentPeriods";
        products_and_services = "productsAndServices";
    }
}
