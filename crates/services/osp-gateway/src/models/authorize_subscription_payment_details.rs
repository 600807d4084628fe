// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subscription payment to authorize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeSubscriptionPaymentDetails {
    /// The subscription.
    pub subscription: models::Subscription,
    /// The language code.
    pub language_code: String,
    /// The email address.
    pub email: String,
}

model! {
    AuthorizeSubscriptionPaymentDetails {
        required {
            subscription = "subscription", with_subscription(models::Subscription);
            language_code = "languageCode", with_language_code(String);
            email = "email", with_email(String);
        }
    }
}
