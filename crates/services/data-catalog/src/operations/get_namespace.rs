// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the namespace.
    ///
    /// The response has the header `etag`.
    GetNamespace = GET "/catalogs/{catalogId}/namespaces/{namespaceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Namespace/GetNamespace";
    required {
        catalog_id = path "catalogId" (String);
        namespace_id = path "namespaceId" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetNamespaceField]);
    }
    returns { json(models::Namespace), state(models::NamespaceLifecycleState) }
}
