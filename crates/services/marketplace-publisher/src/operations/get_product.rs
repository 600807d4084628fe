// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the product.
    ///
    /// The response has the header `etag`.
    GetProduct = GET "/products/{productCode}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Product/GetProduct";
    required {
        product_code = path "productCode" (String);
    }
    returns { json(models::Product), state(models::ProductLifecycleState) }
}
