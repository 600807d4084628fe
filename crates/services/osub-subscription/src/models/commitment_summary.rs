// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a commitment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitmentSummary {
    /// The ID of the resource.
    pub id: String,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The quantity.
    pub quantity: Option<String>,
    /// The used amount.
    pub used_amount: Option<String>,
    /// The available amount.
    pub available_amount: Option<String>,
    /// The funded allocation value.
    pub funded_allocation_value: Option<String>,
}

model! {
    CommitmentSummary {
        id = "id";
        time_start = "timeStart";
        time_end = "timeEnd";
        quantity = "quantity";
        used_amount = "usedAmount";
        available_amount = "availableAmount";
        funded_allocation_value = "fundedAllocationValue";
    }
}
