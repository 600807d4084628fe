// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the term.
    ///
    /// The response has the header `etag`.
    GetTerm = GET "/terms/{termId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Term/GetTerm";
    required {
        term_id = path "termId" (String);
    }
    returns { json(models::Term), state(models::TermLifecycleState) }
}
