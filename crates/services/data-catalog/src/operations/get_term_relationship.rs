// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the term relationship.
    ///
    /// The response has the header `etag`.
    GetTermRelationship =
        GET "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}/termRelationships/{termRelationshipKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/TermRelationship/GetTermRelationship";
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
        term_relationship_key = path "termRelationshipKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetTermRelationshipField]);
    }
    returns { json(models::TermRelationship), state(models::TermRelationshipLifecycleState) }
}

/// The required arguments of [`GetTermRelationship`].
#[derive(Debug, Clone)]
pub struct GetTermRelationshipArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the glossary.
    pub glossary_key: &'a str,
    /// The key of the glossary term.
    pub term_key: &'a str,
    /// The key of the glossary term relationship.
    pub term_relationship_key: &'a str,
}
