// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource types.
    ListResourceTypes = GET "/resourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/search/20180409/ResourceType/ListResourceTypes";
    optional {
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ResourceType>), items(models::ResourceType) }
}
