// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Suggests the matches.
    SuggestMatches = POST "/catalogs/{catalogId}/actions/suggest",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/SuggestResults/SuggestMatches";
    required {
        catalog_id = path "catalogId" (String);
        input_text = query "inputText" (String);
    }
    optional {
        /// The timeout.
        timeout_ = query "timeout" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { json(models::SuggestResults) }
}
