// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the product.
    ActivateProduct = POST "/product/{productId}/actions/activate";
    facts { with_retry_token(); }
    required {
        product_id = path "productId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Product) }
    then {
        settled(get_product, models::Product, models::ProductLifecycleState);
        with_id("productId", "id");
    }
}
