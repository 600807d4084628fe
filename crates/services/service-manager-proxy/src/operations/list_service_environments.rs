// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service environments.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListServiceEnvironments = GET "/serviceEnvironments",
        "https://docs.oracle.com/iaas/api/#/en/smp/20210914/ServiceEnvironment/ListServiceEnvironments";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the service environment.
        service_environment_id = query "serviceEnvironmentId" (String);
        /// The service environment type.
        service_environment_type = query "serviceEnvironmentType" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListServiceEnvironmentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::ServiceEnvironmentCollection),
        items(models::ServiceEnvironmentSummary = |page| page.items),
    }
}
