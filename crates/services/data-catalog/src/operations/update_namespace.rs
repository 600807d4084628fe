// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the namespace.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateNamespace = PUT "/catalogs/{catalogId}/namespaces/{namespaceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Namespace/UpdateNamespace";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
        update_namespace_details = json(models::UpdateNamespaceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Namespace) }
    then { settled(get_namespace, models::Namespace, models::NamespaceLifecycleState); }
}
