// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity settings my profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySettingsMyProfile {
    /// Whether to allow end users to change their password.
    pub allow_end_users_to_change_their_password: Option<bool>,
    /// Whether to allow end users to link their support account.
    pub allow_end_users_to_link_their_support_account: Option<bool>,
    /// Whether to allow end users to update their security settings.
    pub allow_end_users_to_update_their_security_settings: Option<bool>,
    /// Whether to allow end users to manage their capabilities.
    pub allow_end_users_to_manage_their_capabilities: Option<bool>,
}

model! {
    IdentitySettingsMyProfile {
        optional {
            allow_end_users_to_change_their_password = "allowEndUsersToChangeTheirPassword",
                with_allow_end_users_to_change_their_password(bool);
            allow_end_users_to_link_their_support_account =
                "allowEndUsersToLinkTheirSupportAccount",
                with_allow_end_users_to_link_their_support_account(bool);
            allow_end_users_to_update_their_security_settings =
                "allowEndUsersToUpdateTheirSecuritySettings",
                with_allow_end_users_to_update_their_security_settings(bool);
            allow_end_users_to_manage_their_capabilities = "allowEndUsersToManageTheirCapabilities",
                with_allow_end_users_to_manage_their_capabilities(bool);
        }
    }
}
