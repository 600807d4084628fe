// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Removes the image shape compatibility entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveImageShapeCompatibilityEntry = DELETE "/images/{imageId}/shapes/{shapeName}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ImageShapeCompatibilityEntry/RemoveImageShapeCompatibilityEntry";
    facts { without_default_retry(); }
    required {
        image_id = path "imageId" (String);
        shape_name = path "shapeName" (String);
    }
    returns { empty }
}
