// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `grouping` in `ListComputedUsageAggregateds`.
    pub enum ListComputedUsageAggregatedsGrouping {
        Hourly = "HOURLY",
        Daily = "DAILY",
        Monthly = "MONTHLY",
        None = "NONE",
    }
}
