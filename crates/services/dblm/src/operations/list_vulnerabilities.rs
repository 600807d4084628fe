// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the vulnerabilities.
    ListVulnerabilities = GET "/vulnerability/vulnerabilities";
    facts { with_retry_token(); }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `vulnerableResources` and
        /// `cveId`.
        sort_by = query "sortBy" (models::ListVulnerabilitiesSortBy);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListVulnerabilitiesLifecycleState);
        /// The release version of the database.
        database_release = query "databaseRelease" (String);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The types of severity.
        severity_type = query_each "severityType" ([models::ListVulnerabilitiesSeverityType]);
        /// The value of `searchBy`.
        search_by = query "searchBy" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::VulnerabilityCollection),
        items(models::VulnerabilitySummary = |page| page.items),
    }
}
