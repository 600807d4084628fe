// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the admin publisher SKUs.
    ListAdminPublisherSkus = GET "/adminPublisherSkus",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminPublisherSkuCollection/ListAdminPublisherSkus";
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AdminPublisherSkuCollection),
        items(models::AdminPublisherSku = |page| page.items),
    }
}
