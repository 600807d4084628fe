// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Protection settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionSettings {
    /// The method of blocking requests. Applies only if `action` is `BLOCK`. Default:
    /// `SET_RESPONSE_CODE`.
    pub block_action: Option<models::ProtectionSettingsBlockAction>,
    /// The status code of the response to a blocked request. Default: `403`.
    pub block_response_code: Option<i64>,
    /// The message on the error page for blocked requests.
    pub block_error_page_message: Option<String>,
    /// The error code on the error page for blocked requests.
    pub block_error_page_code: Option<String>,
    /// The description on the error page for blocked requests.
    pub block_error_page_description: Option<String>,
    /// The maximum number of arguments. Default: `255`.
    pub max_argument_count: Option<i64>,
    /// The maximum name length per argument. Default: `400`.
    pub max_name_length_per_argument: Option<i64>,
    /// The maximum total name length of arguments. Default: `64000`.
    pub max_total_name_length_of_arguments: Option<i64>,
    /// The recommendations period, in days. Default: `10`.
    pub recommendations_period_in_days: Option<i64>,
    /// Whether the response is inspected. Default: `false`.
    pub is_response_inspected: Option<bool>,
    /// The maximum response size in ki b. Default: `1024`.
    pub max_response_size_in_ki_b: Option<i64>,
    /// The allowed HTTP methods.
    pub allowed_http_methods: Option<Vec<models::ProtectionSettingsAllowedHttpMethod>>,
    /// The media types.
    pub media_types: Option<Vec<String>>,
}

model! {
    ProtectionSettings {
        optional {
            block_action = "blockAction", with_block_action(models::ProtectionSettingsBlockAction);
            block_response_code = "blockResponseCode", with_block_response_code(i64);
            block_error_page_message = "blockErrorPageMessage",
                with_block_error_page_message(String);
            block_error_page_code = "blockErrorPageCode", with_block_error_page_code(String);
            block_error_page_description = "blockErrorPageDescription",
                with_block_error_page_description(String);
            max_argument_count = "maxArgumentCount", with_max_argument_count(i64);
            max_name_length_per_argument = "maxNameLengthPerArgument",
                with_max_name_length_per_argument(i64);
            max_total_name_length_of_arguments = "maxTotalNameLengthOfArguments",
                with_max_total_name_length_of_arguments(i64);
            recommendations_period_in_days = "recommendationsPeriodInDays",
                with_recommendations_period_in_days(i64);
            is_response_inspected = "isResponseInspected", with_is_response_inspected(bool);
            max_response_size_in_ki_b = "maxResponseSizeInKiB", with_max_response_size_in_ki_b(i64);
            allowed_http_methods = "allowedHttpMethods",
                with_allowed_http_methods([models::ProtectionSettingsAllowedHttpMethod]);
            media_types = "mediaTypes", with_media_types([String]);
        }
    }
}
