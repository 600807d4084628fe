// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::pages_of_collections::models;

operation! {
    /// Gets the usage.
    GetUsage = GET "/usage";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { pages(models::Job) }
}
