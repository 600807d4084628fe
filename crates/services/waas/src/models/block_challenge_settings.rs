// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Block challenge settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockChallengeSettings {
    /// The method of blocking requests. Applies only if `action` is `BLOCK`. Default:
    /// `SHOW_ERROR_PAGE`.
    pub block_action: Option<models::BlockChallengeSettingsBlockAction>,
    /// The status code of the response to a blocked request. Default: `403`.
    pub block_response_code: Option<i64>,
    /// The message on the error page for blocked requests.
    pub block_error_page_message: Option<String>,
    /// The description on the error page for blocked requests.
    pub block_error_page_description: Option<String>,
    /// The error code on the error page for blocked requests.
    pub block_error_page_code: Option<String>,
    /// The title of the CAPTCHA challenge.
    pub captcha_title: Option<String>,
    /// The header text of the CAPTCHA challenge.
    pub captcha_header: Option<String>,
    /// The footer text of the CAPTCHA challenge.
    pub captcha_footer: Option<String>,
    /// The label of the submit button in the CAPTCHA challenge.
    pub captcha_submit_label: Option<String>,
}

model! {
    BlockChallengeSettings {
        optional {
            block_action = "blockAction",
                with_block_action(models::BlockChallengeSettingsBlockAction);
            block_response_code = "blockResponseCode", with_block_response_code(i64);
            block_error_page_message = "blockErrorPageMessage",
                with_block_error_page_message(String);
            block_error_page_description = "blockErrorPageDescription",
                with_block_error_page_description(String);
            block_error_page_code = "blockErrorPageCode", with_block_error_page_code(String);
            captcha_title = "captchaTitle", with_captcha_title(String);
            captcha_header = "captchaHeader", with_captcha_header(String);
            captcha_footer = "captchaFooter", with_captcha_footer(String);
            captcha_submit_label = "captchaSubmitLabel", with_captcha_submit_label(String);
        }
    }
}
