// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the collection type of a log analytics object collection rule.
    pub enum LogAnalyticsObjectCollectionRuleCollectionType {
        Live = "LIVE",
        Historic = "HISTORIC",
        HistoricLive = "HISTORIC_LIVE",
    }
}
