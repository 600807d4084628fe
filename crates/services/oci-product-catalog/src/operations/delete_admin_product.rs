// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the admin product.
    DeleteAdminProduct = DELETE "/internal/admin/product/{productId}";
    required {
        product_id = path "productId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_admin_product); }
}
