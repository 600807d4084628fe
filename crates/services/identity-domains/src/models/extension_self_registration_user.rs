// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An extension self registration user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSelfRegistrationUser {
    /// Whether the consent is granted. Cannot be changed later.
    pub consent_granted: Option<bool>,
    /// The token of the user.
    pub user_token: Option<Secret>,
    /// The self registration profile.
    pub self_registration_profile: models::UserExtSelfRegistrationProfile,
}

model! {
    ExtensionSelfRegistrationUser {
        required {
            self_registration_profile = "selfRegistrationProfile",
                with_self_registration_profile(models::UserExtSelfRegistrationProfile);
        }
        optional {
            consent_granted = "consentGranted", with_consent_granted(bool);
            user_token = "userToken", with_user_token(Secret);
        }
    }
}
