// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the query type of request summarized usages.
    pub enum RequestSummarizedUsagesQueryType {
        Usage = "USAGE",
        Cost = "COST",
        Credit = "CREDIT",
        Expiredcredit = "EXPIREDCREDIT",
        Allcredit = "ALLCREDIT",
        UsageOnly = "USAGE_ONLY",
    }
}
