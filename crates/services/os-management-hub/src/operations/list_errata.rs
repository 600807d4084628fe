// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the errata.
    ListErrata = GET "/errata",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Erratum/ListErrata";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// Filters by the classification of the update or erratum.
        classification_type = query_each "classificationType"
            ([models::ListErrataClassificationType]);
        /// Filters by the type of the advisory.
        advisory_type = query_each "advisoryType" ([models::ListErrataAdvisoryType]);
        /// The operating system family.
        os_family = query "osFamily" (models::ListErrataOsFamily);
        /// Filters by the severity of the advisory.
        advisory_severity = query_each "advisorySeverity" ([models::ListErrataAdvisorySeverity]);
        /// The start time of the issue date.
        time_issue_date_start = query "timeIssueDateStart" (DateTime<Utc>);
        /// The end time of the issue date.
        time_issue_date_end = query "timeIssueDateEnd" (DateTime<Utc>);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeIssued`. The default order is ascending for `name`
        /// and descending for `timeIssued`.
        sort_by = query "sortBy" (models::ListErrataSortBy);
    }
    returns { pages(models::ErratumCollection), items(models::ErratumSummary = |page| page.items) }
}
