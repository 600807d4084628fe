// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension social account user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSocialAccountUser {
    /// The social accounts.
    pub social_accounts: Option<Vec<models::UserExtSocialAccounts>>,
}

model! {
    ExtensionSocialAccountUser {
        optional {
            social_accounts = "socialAccounts",
                with_social_accounts([models::UserExtSocialAccounts]);
        }
    }
}
