// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `findingFilter` in `ListSqlTuningAdvisorTaskFindings`.
    pub enum ListSqlTuningAdvisorTaskFindingsFindingFilter {
        None = "none",
        Findings = "FINDINGS",
        Nofindings = "NOFINDINGS",
        Errors = "ERRORS",
        Profiles = "PROFILES",
        Indices = "INDICES",
        Stats = "STATS",
        Restructure = "RESTRUCTURE",
        Alternative = "ALTERNATIVE",
        AutoProfiles = "AUTO_PROFILES",
        OtherProfiles = "OTHER_PROFILES",
    }
}
