// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Analyzes the image.
    ///
    /// The response has the header `etag`.
    AnalyzeImage = POST "/actions/analyzeImage",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/AnalyzeImageResult/AnalyzeImage";
    required {
        analyze_image_details = json(models::AnalyzeImageDetails);
    }
    returns { json(models::AnalyzeImageResult) }
}
