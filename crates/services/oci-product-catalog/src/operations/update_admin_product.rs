// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the admin product.
    UpdateAdminProduct = PUT "/internal/admin/product/{productId}";
    required {
        product_id = path "productId" (String);
        update_product_details = json(models::UpdateProductDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Product) }
    then { settled(get_admin_product, models::AdminProduct, models::AdminProductLifecycleState); }
}
