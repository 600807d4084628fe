// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `dateRange` in `ListDisbursementReportRecords`.
    pub enum ListDisbursementReportRecordsDateRange {
        LastMonth = "LAST_MONTH",
        LastThreeMonths = "LAST_THREE_MONTHS",
        LastSixMonths = "LAST_SIX_MONTHS",
        LastTwelveMonths = "LAST_TWELVE_MONTHS",
        LastEighteenMonths = "LAST_EIGHTEEN_MONTHS",
        AllTime = "ALL_TIME",
    }
}
