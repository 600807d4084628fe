// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an internal product.
    CreateInternalProduct = POST "/internal/product";
    facts { with_retry_token(); }
    required {
        create_product_details = json(models::CreateProductDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Product) }
    then {
        settled(get_internal_product, models::Product, models::ProductLifecycleState);
        with_id("productId", "id");
    }
}
