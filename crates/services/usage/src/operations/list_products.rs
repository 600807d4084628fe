// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the products.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListProducts = GET "/subscriptions/{subscriptionId}/products",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/ProductSummary/ListProducts";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        tenancy_id = query "tenancyId" (String);
        usage_period_key = query "usagePeriodKey" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListProductsSortBy);
        /// The producttype.
        producttype = query "producttype" (models::ListProductsProducttype);
    }
    returns { pages(models::ProductCollection), items(models::ProductSummary = |page| page.items) }
}
