// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the term relationship.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteTermRelationship =
        DELETE "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}/termRelationships/{termRelationshipKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/TermRelationship/DeleteTermRelationship";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
        term_relationship_key = path "termRelationshipKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_term_relationship); }
}

/// The required arguments of [`DeleteTermRelationship`].
#[derive(Debug, Clone)]
pub struct DeleteTermRelationshipArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the glossary.
    pub glossary_key: &'a str,
    /// The key of the glossary term.
    pub term_key: &'a str,
    /// The key of the glossary term relationship.
    pub term_relationship_key: &'a str,
}
