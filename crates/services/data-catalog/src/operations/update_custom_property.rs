// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the custom property.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCustomProperty =
        PUT "/catalogs/{catalogId}/namespaces/{namespaceId}/customProperties/{customPropertyKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CustomProperty/UpdateCustomProperty";
    facts { without_default_retry(); }
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
        custom_property_key = path "customPropertyKey" (String);
        update_custom_property_details = json(models::UpdateCustomPropertyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CustomProperty) }
    then {
        settled(get_custom_property, models::CustomProperty, models::CustomPropertyLifecycleState);
    }
}
