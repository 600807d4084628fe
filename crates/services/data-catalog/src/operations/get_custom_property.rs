// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the custom property.
    ///
    /// The response has the header `etag`.
    GetCustomProperty =
        GET "/catalogs/{catalogId}/namespaces/{namespaceId}/customProperties/{customPropertyKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/CustomProperty/GetCustomProperty";
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
        custom_property_key = path "customPropertyKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetCustomPropertyField]);
    }
    returns { json(models::CustomProperty), state(models::CustomPropertyLifecycleState) }
}
