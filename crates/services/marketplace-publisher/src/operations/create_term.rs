// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a term.
    ///
    /// The response has the header `etag`.
    CreateTerm = POST "/terms",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Term/CreateTerm";
    facts { with_retry_token(); }
    required {
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
        with_id("termId", "id");
    }
}
