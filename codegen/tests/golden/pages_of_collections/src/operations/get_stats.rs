// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the statistics.
    GetStats = GET "/stats";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { text }
}
