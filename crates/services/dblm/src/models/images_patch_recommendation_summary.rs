// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an images patch recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagesPatchRecommendationSummary {
    /// The total number of images.
    pub total_images_count: Option<i64>,
    /// The up to date images count.
    pub up_to_date_images_count: Option<i64>,
    /// The number of image patch recommendations.
    pub image_patch_recommendations_count: Option<i64>,
}

model! {
    ImagesPatchRecommendationSummary {
        total_images_count = "totalImagesCount";
        up_to_date_images_count = "upToDateImagesCount";
        image_patch_recommendations_count = "imagePatchRecommendationsCount";
    }
}
