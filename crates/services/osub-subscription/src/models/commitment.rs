// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A commitment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Commitment {
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The quantity.
    pub quantity: Option<String>,
    /// The available amount.
    pub available_amount: Option<String>,
    /// The net amount of the line.
    pub line_net_amount: Option<String>,
    /// The funded allocation value.
    pub funded_allocation_value: Option<String>,
}

model! {
    Commitment {
        time_start = "timeStart";
        time_end = "timeEnd";
        quantity = "quantity";
        available_amount = "availableAmount";
        line_net_amount = "lineNetAmount";
        funded_allocation_value = "fundedAllocationValue";
    }
}
