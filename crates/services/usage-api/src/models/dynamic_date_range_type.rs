// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the dynamic date range type of a dynamic date range.
    pub enum DynamicDateRangeType {
        Last7Days = "LAST_7_DAYS",
        Last10Days = "LAST_10_DAYS",
        LastCalendarWeek = "LAST_CALENDAR_WEEK",
        LastCalendarMonth = "LAST_CALENDAR_MONTH",
        Last2CalendarMonths = "LAST_2_CALENDAR_MONTHS",
        Last3CalendarMonths = "LAST_3_CALENDAR_MONTHS",
        Last6CalendarMonths = "LAST_6_CALENDAR_MONTHS",
        Last30Days = "LAST_30_DAYS",
        MonthToDate = "MONTH_TO_DATE",
        LastYear = "LAST_YEAR",
        YearTodate = "YEAR_TODATE",
        All = "ALL",
    }
}
