// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An access rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRule {
    /// The name.
    pub name: String,
    /// The criteria.
    pub criteria: Vec<models::AccessRuleCriteria>,
    /// The action. Default: `ALLOW`.
    pub action: models::AccessRuleAction,
    /// The method of blocking requests. Applies only if `action` is `BLOCK`. Default:
    /// `SET_RESPONSE_CODE`.
    pub block_action: Option<models::AccessRuleBlockAction>,
    /// The status code of the response to a blocked request. Default: `403`.
    pub block_response_code: Option<i64>,
    /// The message on the error page for blocked requests.
    pub block_error_page_message: Option<String>,
    /// The error code on the error page for blocked requests.
    pub block_error_page_code: Option<String>,
    /// The description on the error page for blocked requests.
    pub block_error_page_description: Option<String>,
    /// The bypass challenges.
    pub bypass_challenges: Option<Vec<models::AccessRuleBypassChallenge>>,
    /// The redirect URL.
    pub redirect_url: Option<String>,
    /// The redirect response code.
    pub redirect_response_code: Option<models::AccessRuleRedirectResponseCode>,
    /// The title of the CAPTCHA challenge.
    pub captcha_title: Option<String>,
    /// The header text of the CAPTCHA challenge.
    pub captcha_header: Option<String>,
    /// The footer text of the CAPTCHA challenge.
    pub captcha_footer: Option<String>,
    /// The label of the submit button in the CAPTCHA challenge.
    pub captcha_submit_label: Option<String>,
    /// The response header manipulations.
    pub response_header_manipulation: Option<Vec<models::HeaderManipulationAction>>,
}

model! {
    AccessRule {
        required {
            name = "name", with_name(String);
            criteria = "criteria", with_criteria([models::AccessRuleCriteria]);
            action = "action", with_action(models::AccessRuleAction);
        }
        optional {
            block_action = "blockAction", with_block_action(models::AccessRuleBlockAction);
            block_response_code = "blockResponseCode", with_block_response_code(i64);
            block_error_page_message = "blockErrorPageMessage",
                with_block_error_page_message(String);
            block_error_page_code = "blockErrorPageCode", with_block_error_page_code(String);
            block_error_page_description = "blockErrorPageDescription",
                with_block_error_page_description(String);
            bypass_challenges = "bypassChallenges",
                with_bypass_challenges([models::AccessRuleBypassChallenge]);
            redirect_url = "redirectUrl", with_redirect_url(String);
            redirect_response_code = "redirectResponseCode",
                with_redirect_response_code(models::AccessRuleRedirectResponseCode);
            captcha_title = "captchaTitle", with_captcha_title(String);
            captcha_header = "captchaHeader", with_captcha_header(String);
            captcha_footer = "captchaFooter", with_captcha_footer(String);
            captcha_submit_label = "captchaSubmitLabel", with_captcha_submit_label(String);
            response_header_manipulation = "responseHeaderManipulation",
                with_response_header_manipulation([models::HeaderManipulationAction]);
        }
    }
}
