// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the container version.
    ///
    /// The response has the header `etag`.
    RemoveContainerVersion = POST "/container/images/{imageId}/actions/removeVersion",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImage/RemoveContainerVersion";
    facts { with_retry_token(); }
    required {
        image_id = path "imageId" (String);
        remove_container_version_details = json(models::RemoveContainerVersionDetails);
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
