// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the admin product to another compartment.
    ChangeAdminProductCompartment =
        POST "/internal/admin/product/{productId}/actions/changeCompartment";
    facts { with_retry_token(); }
    required {
        product_id = path "productId" (String);
        change_product_compartment_details = json(models::ChangeProductCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_admin_product, models::AdminProduct, models::AdminProductLifecycleState); }
}
