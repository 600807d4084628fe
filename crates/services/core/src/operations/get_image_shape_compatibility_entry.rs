// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the image shape compatibility entry.
    GetImageShapeCompatibilityEntry = GET "/images/{imageId}/shapes/{shapeName}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ImageShapeCompatibilityEntry/GetImageShapeCompatibilityEntry";
    required {
        image_id = path "imageId" (String);
        shape_name = path "shapeName" (String);
    }
    returns { json(models::ImageShapeCompatibilityEntry) }
}
