// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a resource principal configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourcePrincipalConfigurationDetails {
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: Option<String>,
    /// The lifetime of the resource principal session token, in hours.
    pub session_token_life_span_duration_in_hours: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateResourcePrincipalConfigurationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            session_token_life_span_duration_in_hours = "sessionTokenLifeSpanDurationInHours",
                with_session_token_life_span_duration_in_hours(i64),
                clear_session_token_life_span_duration_in_hours;
        }
    }
}
