// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the glossary.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImportGlossary = POST "/catalogs/{catalogId}/glossaries/{glossaryKey}/actions/import",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Glossary/ImportGlossary";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
        import_glossary_details = json(models::ImportGlossaryDetails);
    }
    optional {
        /// Whether the relationship is imported.
        is_relationship_imported = query "isRelationshipImported" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_glossary, models::Glossary, models::GlossaryLifecycleState); }
}
