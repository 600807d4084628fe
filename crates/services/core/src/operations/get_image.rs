// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the image.
    ///
    /// The response has the header `etag`.
    GetImage = GET "/images/{imageId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Image/GetImage";
    required {
        image_id = path "imageId" (String);
    }
    returns { json(models::Image), state(models::ImageLifecycleState) }
}
