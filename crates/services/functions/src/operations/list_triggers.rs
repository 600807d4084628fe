// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the triggers.
    ListTriggers = GET "/pbfListings/triggers",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/TriggersCollection/ListTriggers";
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::TriggersCollection), items(models::TriggerSummary = |page| page.items) }
}
