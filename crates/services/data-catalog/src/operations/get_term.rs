// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the term.
    ///
    /// The response has the header `etag`.
    GetTerm = GET "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Term/GetTerm";
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetTermField]);
    }
    returns { json(models::Term), state(models::TermLifecycleState) }
}
