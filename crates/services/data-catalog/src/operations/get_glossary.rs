// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the glossary.
    ///
    /// The response has the header `etag`.
    GetGlossary = GET "/catalogs/{catalogId}/glossaries/{glossaryKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Glossary/GetGlossary";
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetGlossaryField]);
    }
    returns { json(models::Glossary), state(models::GlossaryLifecycleState) }
}
