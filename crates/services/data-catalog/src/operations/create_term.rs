// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a term.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateTerm = POST "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Term/CreateTerm";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        create_term_details = json(models::CreateTermDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Term) }
    then {
        settled(get_term, models::Term, models::TermLifecycleState);
        with_id("termKey", "key");
    }
}
