// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the custom property.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteCustomProperty =
        DELETE "/catalogs/{catalogId}/namespaces/{namespaceId}/customProperties/{customPropertyKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CustomProperty/DeleteCustomProperty";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
        custom_property_key = path "customPropertyKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_custom_property); }
}
