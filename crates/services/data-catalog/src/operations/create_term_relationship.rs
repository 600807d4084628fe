// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a term relationship.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateTermRelationship =
        POST "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}/termRelationships",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/TermRelationship/CreateTermRelationship";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
        create_term_relationship_details = json(models::CreateTermRelationshipDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TermRelationship) }
    then {
        settled(get_term_relationship, models::TermRelationship,
            models::TermRelationshipLifecycleState);
        with_id("termRelationshipKey", "key");
    }
}
