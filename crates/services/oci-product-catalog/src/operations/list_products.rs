// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the products.
    ListProducts = GET "/products";
    optional {
        /// Filters by the SKUs: with this text anywhere in it.
        skus_contains = query "skusContains" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
        /// Filters by the time when the product became ready: at or after this time.
        time_ready_greater_than_or_equal_to = query "timeReadyGreaterThanOrEqualTo" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
    }
    returns { pages(models::ProductCollection), items(models::ProductSummary = |page| page.items) }
}
