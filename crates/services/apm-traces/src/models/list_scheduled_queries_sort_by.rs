// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListScheduledQueries` can sort.
    pub enum ListScheduledQueriesSortBy {
        ScheduledQueryName = "SCHEDULED_QUERY_NAME",
        ScheduledQueryType = "SCHEDULED_QUERY_TYPE",
        ScheduledQuerySubType = "SCHEDULED_QUERY_SUB_TYPE",
        ScheduledQueryNextRun = "SCHEDULED_QUERY_NEXT_RUN",
        ScheduledQuerySchedule = "SCHEDULED_QUERY_SCHEDULE",
    }
}
