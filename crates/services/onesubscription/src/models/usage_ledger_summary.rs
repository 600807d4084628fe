// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a usage ledger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageLedgerSummary {
    /// The commitment period.
    pub commitment_period: Option<String>,
    /// The time of the consumption.
    pub time_consumption: Option<DateTime<Utc>>,
    /// The ID of the subscription.
    pub sub_id: Option<String>,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The consumption amount.
    pub consumption_amount: Option<f64>,
    /// The type.
    pub type_: Option<String>,
}

model! {
    UsageLedgerSummary {
        commitment_period = "commitmentPeriod";
        time_consumption = "timeConsumption";
        sub_id = "subId";
        service_name = "serviceName";
        consumption_amount = "consumptionAmount";
        type_ = "type";
    }
}
