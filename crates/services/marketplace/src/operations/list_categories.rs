// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the categories.
    ListCategories = GET "/categories",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/CategorySummary/ListCategories";
    optional {
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::CategorySummary>), items(models::CategorySummary) }
}
