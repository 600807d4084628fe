// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSqlTuningAdvisorTaskFindings` can sort.
    pub enum ListSqlTuningAdvisorTaskFindingsSortBy {
        DbtimeBenefit = "DBTIME_BENEFIT",
        ParsingSchema = "PARSING_SCHEMA",
        SqlId = "SQL_ID",
        Stats = "STATS",
        Profiles = "PROFILES",
        SqlBenefit = "SQL_BENEFIT",
        Date = "DATE",
        Indices = "INDICES",
        Restructure = "RESTRUCTURE",
        Alternative = "ALTERNATIVE",
        Misc = "MISC",
        Error = "ERROR",
        Timeouts = "TIMEOUTS",
    }
}
