// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A js challenge.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsChallenge {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The action. Default: `DETECT`.
    pub action: Option<models::JsChallengeAction>,
    /// The number of failures before action is taken. Default: `10`.
    pub failure_threshold: Option<i64>,
    /// The time between challenges for the same IP address, in seconds. Default: `60`.
    pub action_expiration_in_seconds: Option<i64>,
    /// The header that is added to requests that fail the challenge. Only for the action `DETECT`.
    pub set_http_header: Option<models::Header>,
    /// The settings of the challenge.
    pub challenge_settings: Option<models::BlockChallengeSettings>,
    /// Whether redirects are challenged.
    pub are_redirects_challenged: Option<bool>,
    /// The criteria.
    pub criteria: Option<Vec<models::AccessRuleCriteria>>,
    /// Whether users behind a shared IP address are told apart by an additional hash.
    pub is_nat_enabled: Option<bool>,
}

model! {
    JsChallenge {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            action = "action", with_action(models::JsChallengeAction);
            failure_threshold = "failureThreshold", with_failure_threshold(i64);
            action_expiration_in_seconds = "actionExpirationInSeconds",
                with_action_expiration_in_seconds(i64);
            set_http_header = "setHttpHeader", with_set_http_header(models::Header);
            challenge_settings = "challengeSettings",
                with_challenge_settings(models::BlockChallengeSettings);
            are_redirects_challenged = "areRedirectsChallenged",
                with_are_redirects_challenged(bool);
            criteria = "criteria", with_criteria([models::AccessRuleCriteria]);
            is_nat_enabled = "isNatEnabled", with_is_nat_enabled(bool);
        }
    }
}
