// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the term relationship.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTermRelationship =
        PUT "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms/{termKey}/termRelationships/{termRelationshipKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/TermRelationship/UpdateTermRelationship";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        term_key = path "termKey" (String);
        term_relationship_key = path "termRelationshipKey" (String);
        update_term_relationship_details = json(models::UpdateTermRelationshipDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TermRelationship) }
    then {
        settled(get_term_relationship, models::TermRelationship,
            models::TermRelationshipLifecycleState);
    }
}

/// The required arguments of [`UpdateTermRelationship`].
#[derive(Debug, Clone)]
pub struct UpdateTermRelationshipArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the glossary.
    pub glossary_key: &'a str,
    /// The key of the glossary term.
    pub term_key: &'a str,
    /// The key of the glossary term relationship.
    pub term_relationship_key: &'a str,
}
