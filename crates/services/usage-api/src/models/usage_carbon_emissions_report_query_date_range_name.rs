// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the date range name of a usage carbon emissions report query.
    pub enum UsageCarbonEmissionsReportQueryDateRangeName {
        LastTwoMonths = "LAST_TWO_MONTHS",
        LastThreeMonths = "LAST_THREE_MONTHS",
        LastSixMonths = "LAST_SIX_MONTHS",
        LastOneYear = "LAST_ONE_YEAR",
        Custom = "CUSTOM",
    }
}
