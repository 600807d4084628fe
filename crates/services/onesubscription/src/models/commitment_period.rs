// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A commitment period.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitmentPeriod {
    /// The commitment period.
    pub commitment_period: Option<String>,
    /// The start time of the commitment period.
    pub time_commitment_period_start: Option<DateTime<Utc>>,
    /// The end time of the commitment period.
    pub time_commitment_period_end: Option<DateTime<Utc>>,
    /// The total amount committed in the commitment period.
    pub amount_commitment: Option<f64>,
    /// The amount consumed.
    pub amount_consumed: Option<f64>,
    /// The amount that remains available in the commitment period.
    pub amount_available: Option<f64>,
}

model! {
    CommitmentPeriod {
        commitment_period = "commitmentPeriod";
        time_commitment_period_start = "timeCommitmentPeriodStart";
        time_commitment_period_end = "timeCommitmentPeriodEnd";
        amount_commitment = "amountCommitment";
        amount_consumed = "amountConsumed";
        amount_available = "amountAvailable";
    }
}
