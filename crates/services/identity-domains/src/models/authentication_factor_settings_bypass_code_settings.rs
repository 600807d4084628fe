// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication factor settings bypass code settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsBypassCodeSettings {
    /// Whether self service generation is enabled.
    pub self_service_generation_enabled: bool,
    /// Whether help desk generation is enabled.
    pub help_desk_generation_enabled: bool,
    /// The length. From 8 to 20.
    pub length: i64,
    /// The maximum active. From 1 to 6.
    pub max_active: i64,
    /// The help desk code expiry, in minutes. From 1 to 9,999,999.
    pub help_desk_code_expiry_in_mins: i64,
    /// The help desk maximum usage. From 1 to 999.
    pub help_desk_max_usage: i64,
}

model! {
    AuthenticationFactorSettingsBypassCodeSettings {
        required {
            self_service_generation_enabled = "selfServiceGenerationEnabled",
                with_self_service_generation_enabled(bool);
            help_desk_generation_enabled = "helpDeskGenerationEnabled",
                with_help_desk_generation_enabled(bool);
            length = "length", with_length(i64);
            max_active = "maxActive", with_max_active(i64);
            help_desk_code_expiry_in_mins = "helpDeskCodeExpiryInMins",
                with_help_desk_code_expiry_in_mins(i64);
            help_desk_max_usage = "helpDeskMaxUsage", with_help_desk_max_usage(i64);
        }
    }
}
