// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a GI version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiVersionSummary {
    /// The version.
    pub version: String,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    GiVersionSummary {
        version = "version";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
