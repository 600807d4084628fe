// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an image shape compatibility entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddImageShapeCompatibilityEntry = PUT "/images/{imageId}/shapes/{shapeName}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ImageShapeCompatibilityEntry/AddImageShapeCompatibilityEntry";
    facts { without_default_retry(); }
    required {
        image_id = path "imageId" (String);
        shape_name = path "shapeName" (String);
    }
    optional {
        /// The request body:
        /// [`AddImageShapeCompatibilityEntryDetails`](crate::models::AddImageShapeCompatibilityEntryDetails).
        add_image_shape_compatibility_entry_details =
            json(models::AddImageShapeCompatibilityEntryDetails);
    }
    returns { json(models::ImageShapeCompatibilityEntry) }
}
