// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the performance tuning analysis results.
    ListPerformanceTuningAnalysisResults = GET "/fleets/{fleetId}/performanceTuningAnalysisResults",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/PerformanceTuningAnalysisResult/ListPerformanceTuningAnalysisResults";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// Filters by the name of the application.
        application_name = query "applicationName" (String);
        /// Filters by the host name.
        host_name = query "hostName" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListPerformanceTuningAnalysisResultsSortBy);
    }
    returns {
        pages(models::PerformanceTuningAnalysisResultCollection),
        items(models::PerformanceTuningAnalysisResultSummary = |page| page.items),
    }
}
