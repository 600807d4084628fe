// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the container image.
    ///
    /// The response has the header `etag`.
    UpdateContainerImage = PUT "/container/images/{imageId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImage/UpdateContainerImage";
    required {
        image_id = path "imageId" (String);
        update_container_image_details = json(models::UpdateContainerImageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ContainerImage) }
    then {
        settled(get_container_image, models::ContainerImage, models::ContainerImageLifecycleState);
    }
}
