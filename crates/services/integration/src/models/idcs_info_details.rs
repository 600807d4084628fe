// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of IDCS information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsInfoDetails {
    /// The IDCS application location URL.
    pub idcs_app_location_url: String,
    /// The IDCS application display name.
    pub idcs_app_display_name: String,
    /// The ID of the IDCS application.
    pub idcs_app_id: String,
    /// The IDCS application name.
    pub idcs_app_name: String,
    /// The instance primary audience URL.
    pub instance_primary_audience_url: String,
}

model! {
    IdcsInfoDetails {
        idcs_app_location_url = "idcsAppLocationUrl";
        idcs_app_display_name = "idcsAppDisplayName";
        idcs_app_id = "idcsAppId";
        idcs_app_name = "idcsAppName";
        instance_primary_audience_url = "instancePrimaryAudienceUrl";
    }
}
