// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the product.
    GetProduct = GET "/product/{productId}";
    required {
        product_id = path "productId" (String);
    }
    returns { json(models::Product), state(models::ProductLifecycleState) }
}
