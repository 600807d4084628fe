// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a GI minor version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiMinorVersionSummary {
    /// The version.
    pub version: String,
    /// The ID of the Grid Infrastructure image.
    pub grid_image_id: Option<String>,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    GiMinorVersionSummary {
        version = "version";
        grid_image_id = "gridImageId";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
