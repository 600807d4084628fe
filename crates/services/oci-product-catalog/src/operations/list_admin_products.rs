// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the admin products.
    ListAdminProducts = GET "/internal/admin/products";
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(models::ProductCollection), items(models::ProductSummary = |page| page.items) }
}
