// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the query type of a report query.
    pub enum ReportQueryQueryType {
        Usage = "USAGE",
        Cost = "COST",
        Credit = "CREDIT",
        Expiredcredit = "EXPIREDCREDIT",
        Allcredit = "ALLCREDIT",
    }
}
