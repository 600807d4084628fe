// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the services.
    ListServices = GET "/20190729/services",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/ServiceSummary/ListServices";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListServicesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
    }
    returns { pages(Vec<models::ServiceSummary>), items(models::ServiceSummary) }
}
