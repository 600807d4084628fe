// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the term.
    DeleteTerm = DELETE "/terms/{termId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Term/DeleteTerm";
    required {
        term_id = path "termId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_term); }
}
