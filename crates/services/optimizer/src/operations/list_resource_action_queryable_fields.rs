// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource action queryable fields.
    ListResourceActionQueryableFields = GET "/resourceActions/actions/getQueryableFields",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/QueryableFieldSummary/ListResourceActionQueryableFields";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::QueryableFieldCollection),
        items(models::QueryableFieldSummary = |page| page.items),
    }
}
