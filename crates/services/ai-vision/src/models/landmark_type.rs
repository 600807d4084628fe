// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a landmark.
    pub enum LandmarkType {
        LeftEye = "LEFT_EYE",
        RightEye = "RIGHT_EYE",
        NoseTip = "NOSE_TIP",
        LeftEdgeOfMouth = "LEFT_EDGE_OF_MOUTH",
        RightEdgeOfMouth = "RIGHT_EDGE_OF_MOUTH",
    }
}
