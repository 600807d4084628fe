// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an image.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateImage = POST "/images",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Image/CreateImage";
    facts {
        with_retry_token();
        with_secret_fields(&["sourceUri"]);
    }
    required {
        create_image_details = json(models::CreateImageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Image) }
    then {
        settled(get_image, models::Image, models::ImageLifecycleState);
        with_id("imageId", "id");
    }
}
