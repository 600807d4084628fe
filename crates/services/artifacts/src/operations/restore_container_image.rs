// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores the container image.
    ///
    /// The response has the header `etag`.
    RestoreContainerImage = POST "/container/images/{imageId}/actions/restore",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImage/RestoreContainerImage";
    facts { with_retry_token(); }
    required {
        image_id = path "imageId" (String);
        restore_container_image_details = json(models::RestoreContainerImageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ContainerImage) }
    then {
        settled(get_container_image, models::ContainerImage, models::ContainerImageLifecycleState);
        with_id("imageId", "id");
    }
}
