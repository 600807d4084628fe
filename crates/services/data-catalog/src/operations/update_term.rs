// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the term.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTerm = PUT "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Term/UpdateTerm";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
        update_term_details = json(models::UpdateTermDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Term) }
    then { settled(get_term, models::Term, models::TermLifecycleState); }
}
