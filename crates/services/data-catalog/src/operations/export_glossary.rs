// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the glossary.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ExportGlossary = POST "/catalogs/{catalogId}/glossaries/{glossaryKey}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Glossary/ExportGlossary";
    facts {
        with_accept("application/json, text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        with_stream();
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
    }
    optional {
        /// Whether the relationship is exported.
        is_relationship_exported = query "isRelationshipExported" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then { settled(get_glossary, models::Glossary, models::GlossaryLifecycleState); }
}
