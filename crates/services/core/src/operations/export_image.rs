// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the image.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ExportImage = POST "/images/{imageId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Image/ExportImage";
    facts {
        with_retry_token();
        with_secret_fields(&["destinationUri"]);
    }
    required {
        image_id = path "imageId" (String);
        export_image_details = json(models::ExportImageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Image) }
    then {
        settled(get_image, models::Image, models::ImageLifecycleState);
        with_id("imageId", "id");
    }
}
