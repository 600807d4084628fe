// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Expands the tree for the glossary.
    ///
    /// The response has the header `etag`.
    ExpandTreeForGlossary =
        POST "/catalogs/{catalogId}/glossaries/{glossaryKey}/actions/expandTree",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Glossary/ExpandTreeForGlossary";
    facts { with_retry_token(); }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(Vec<models::GlossaryTreeElement>) }
}
