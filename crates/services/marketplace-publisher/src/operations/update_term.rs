// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the term.
    ///
    /// The response has the header `etag`.
    UpdateTerm = PUT "/terms/{termId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Term/UpdateTerm";
    required {
        term_id = path "termId" (String);
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
