// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the type.
    ///
    /// The response has the header `etag`.
    GetType = GET "/catalogs/{catalogId}/types/{typeKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Type/GetType";
    required {
        catalog_id = path "catalogId" (String);
        type_key = path "typeKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetTypeField]);
    }
    returns { json(models::Type), state(models::TypeLifecycleState) }
}
