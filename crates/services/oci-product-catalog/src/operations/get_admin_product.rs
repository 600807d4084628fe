// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin product.
    ///
    /// The response has the header `etag`.
    GetAdminProduct = GET "/internal/admin/product/{productId}";
    required {
        product_id = path "productId" (String);
    }
    returns { json(models::AdminProduct), state(models::AdminProductLifecycleState) }
}
