// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `ListSqlCollectionLogInsights`.
    pub enum ListSqlCollectionLogInsightsGroupBy {
        ClientIp = "clientIp",
        ClientProgram = "clientProgram",
        ClientOsUserName = "clientOsUserName",
    }
}
