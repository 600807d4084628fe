// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the services.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListServices = GET "/services",
        "https://docs.oracle.com/iaas/api/#/en/announcements/0.0.1/Service/ListServices";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the type of the platform.
        platform_type = query "platformType" (models::ListServicesPlatformType);
        /// Filters by the name of the communications manager team for the notifications of the
        /// service.
        comms_manager_name = query "commsManagerName" (models::ListServicesCommsManagerName);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListServicesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::ServicesCollection), items(models::ServiceSummary = |page| page.items) }
}
