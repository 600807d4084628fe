// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a link feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkFeatureSummary {
    /// The feature. Default: `CORE`.
    pub feature: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The partner service console URL.
    pub partner_service_console_url: Option<String>,
    /// The user guide URL.
    pub user_guide_url: Option<String>,
}

model! {
    LinkFeatureSummary {
        feature = "feature";
        display_name = "displayName";
        description = "description";
        partner_service_console_url = "partnerServiceConsoleUrl";
        user_guide_url = "userGuideUrl";
    }
}
