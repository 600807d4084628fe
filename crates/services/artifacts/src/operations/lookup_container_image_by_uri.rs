// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Looks up the container image by URI.
    ///
    /// The response has the header `etag`.
    LookupContainerImageByUri = POST "/container/images/actions/lookupImageByUri",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImage/LookupContainerImageByUri";
    required {
        lookup_container_image_by_uri_details = json(models::LookupContainerImageByUriDetails);
    }
    returns { json(models::ContainerImage) }
    then {
        settled(get_container_image, models::ContainerImage, models::ContainerImageLifecycleState);
        with_id("imageId", "id");
    }
}
