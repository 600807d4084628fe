// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the image to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeImageCompartment = POST "/images/{imageId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Image/ChangeImageCompartment";
    facts { with_retry_token(); }
    required {
        image_id = path "imageId" (String);
        change_image_compartment_details = json(models::ChangeImageCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_image, models::Image, models::ImageLifecycleState); }
}
