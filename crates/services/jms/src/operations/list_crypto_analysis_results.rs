// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the crypto analysis results.
    ListCryptoAnalysisResults = GET "/fleets/{fleetId}/cryptoAnalysisResults",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/CryptoAnalysisResult/ListCryptoAnalysisResults";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the aggregation mode of the results.
        aggregation_mode = query "aggregationMode" (models::CryptoAnalysisResultAggregationMode);
        /// Filters by the ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the host name.
        host_name = query "hostName" (String);
        /// Filters by the number of noncompliant findings.
        non_compliant_finding_count = query "nonCompliantFindingCount" (i64);
        /// Filters by the number of noncompliant findings: more than this value.
        non_compliant_finding_count_greater_than = query "nonCompliantFindingCountGreaterThan"
            (i64);
        /// Filters by the number of findings.
        finding_count = query "findingCount" (i64);
        /// Filters by the number of findings: more than this value.
        finding_count_greater_than = query "findingCountGreaterThan" (i64);
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
        sort_by = query "sortBy" (models::ListCryptoAnalysisResultsSortBy);
    }
    returns {
        pages(models::CryptoAnalysisResultCollection),
        items(models::CryptoAnalysisResultSummary = |page| page.items),
    }
}
