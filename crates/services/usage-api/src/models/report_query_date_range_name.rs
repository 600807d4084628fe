// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the date range name of a report query.
    pub enum ReportQueryDateRangeName {
        LastSevenDays = "LAST_SEVEN_DAYS",
        LastTenDays = "LAST_TEN_DAYS",
        Mtd = "MTD",
        LastTwoMonths = "LAST_TWO_MONTHS",
        LastThreeMonths = "LAST_THREE_MONTHS",
        All = "ALL",
        LastSixMonths = "LAST_SIX_MONTHS",
        LastOneYear = "LAST_ONE_YEAR",
        Ytd = "YTD",
        Custom = "CUSTOM",
    }
}
