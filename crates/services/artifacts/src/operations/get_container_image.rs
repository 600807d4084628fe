// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the container image.
    ///
    /// The response has the header `etag`.
    GetContainerImage = GET "/container/images/{imageId}",
        "https://docs.oracle.com/iaas/api/#/en/registry/20160918/ContainerImage/GetContainerImage";
    required {
        image_id = path "imageId" (String);
    }
    returns { json(models::ContainerImage), state(models::ContainerImageLifecycleState) }
}
