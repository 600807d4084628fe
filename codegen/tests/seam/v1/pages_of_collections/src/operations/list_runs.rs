// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::pages_of_collections::models;

operation! {
    /// Lists the runs.
    ListRuns = GET "/runs";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns {
        pages(models::RunCollection),
        items(models::RunItem = |page| page.items.unwrap_or_default()),
    }
}
