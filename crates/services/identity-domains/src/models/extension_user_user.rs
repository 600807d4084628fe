// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension user user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionUserUser {
    /// Whether it is a federated user.
    pub is_federated_user: Option<bool>,
    /// Whether authentication is delegated. Cannot be changed later.
    pub is_authentication_delegated: Option<bool>,
    /// The status.
    pub status: Option<models::ExtensionUserUserStatus>,
    /// The provider. Cannot be changed later.
    pub provider: Option<models::ExtensionUserUserProvider>,
    /// The preferred UI landing page.
    pub preferred_ui_landing_page: Option<models::ExtensionUserUserPreferredUiLandingPage>,
    /// The mechanism of the creation. Cannot be changed later.
    pub creation_mechanism: Option<models::ExtensionUserUserCreationMechanism>,
    /// The group membership last modified.
    pub group_membership_last_modified: Option<String>,
    /// Whether do not show getting is started.
    pub do_not_show_getting_started: Option<bool>,
    /// Whether to skip the email notification. Cannot be changed later.
    pub bypass_notification: Option<bool>,
    /// Whether the account recovery is enrolled.
    pub is_account_recovery_enrolled: Option<bool>,
    /// Whether the user is prompted to set up account recovery at sign-in.
    pub account_recovery_required: Option<bool>,
    /// Whether to return the user token to an external client, rather than to notify the user.
    /// Cannot be changed later.
    pub user_flow_controlled_by_external_client: Option<bool>,
    /// Whether the group membership is normalized. Cannot be changed later.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_group_membership_normalized: Option<bool>,
    /// Whether the group membership is synced to users groups. Cannot be changed later.
    pub is_group_membership_synced_to_users_groups: Option<bool>,
    /// The ID of the email template for notifications, which overrides the default template of the
    /// event.
    pub notification_email_template_id: Option<String>,
    /// Whether the user is a service user. Cannot be changed later.
    pub service_user: Option<bool>,
    /// The support accounts.
    pub support_accounts: Option<Vec<models::UserExtSupportAccounts>>,
    /// The IDCS application roles limited to groups.
    pub idcs_app_roles_limited_to_groups: Option<Vec<models::UserExtIdcsAppRolesLimitedToGroups>>,
    /// The token of the user.
    pub user_token: Option<models::UserExtUserToken>,
    /// The application that the resource was synchronized from.
    pub synced_from_app: Option<models::UserExtSyncedFromApp>,
    /// The applicable authentication target application.
    pub applicable_authentication_target_app:
        Option<models::UserExtApplicableAuthenticationTargetApp>,
    /// The delegated authentication target application.
    pub delegated_authentication_target_app:
        Option<models::UserExtDelegatedAuthenticationTargetApp>,
    /// The accounts.
    pub accounts: Option<Vec<models::UserExtAccounts>>,
    /// The grants.
    pub grants: Option<Vec<models::UserExtGrants>>,
    /// The app roles.
    pub app_roles: Option<Vec<models::UserExtAppRoles>>,
}

model! {
    ExtensionUserUser {
        optional {
            is_federated_user = "isFederatedUser", with_is_federated_user(bool);
            is_authentication_delegated = "isAuthenticationDelegated",
                with_is_authentication_delegated(bool);
            status = "status", with_status(models::ExtensionUserUserStatus);
            provider = "provider", with_provider(models::ExtensionUserUserProvider);
            preferred_ui_landing_page = "preferredUiLandingPage",
                with_preferred_ui_landing_page(models::ExtensionUserUserPreferredUiLandingPage);
            creation_mechanism = "creationMechanism",
                with_creation_mechanism(models::ExtensionUserUserCreationMechanism);
            group_membership_last_modified = "groupMembershipLastModified",
                with_group_membership_last_modified(String);
            do_not_show_getting_started = "doNotShowGettingStarted",
                with_do_not_show_getting_started(bool);
            bypass_notification = "bypassNotification", with_bypass_notification(bool);
            is_account_recovery_enrolled = "isAccountRecoveryEnrolled",
                with_is_account_recovery_enrolled(bool);
            account_recovery_required = "accountRecoveryRequired",
                with_account_recovery_required(bool);
            user_flow_controlled_by_external_client = "userFlowControlledByExternalClient",
                with_user_flow_controlled_by_external_client(bool);
            is_group_membership_normalized = "isGroupMembershipNormalized",
                with_is_group_membership_normalized(bool);
            is_group_membership_synced_to_users_groups = "isGroupMembershipSyncedToUsersGroups",
                with_is_group_membership_synced_to_users_groups(bool);
            notification_email_template_id = "notificationEmailTemplateId",
                with_notification_email_template_id(String);
            service_user = "serviceUser", with_service_user(bool);
            support_accounts = "supportAccounts",
                with_support_accounts([models::UserExtSupportAccounts]);
            idcs_app_roles_limited_to_groups = "idcsAppRolesLimitedToGroups",
                with_idcs_app_roles_limited_to_groups([models::UserExtIdcsAppRolesLimitedToGroups]);
            user_token = "userToken", with_user_token(models::UserExtUserToken);
            synced_from_app = "syncedFromApp", with_synced_from_app(models::UserExtSyncedFromApp);
            applicable_authentication_target_app = "applicableAuthenticationTargetApp",
                with_applicable_authentication_target_app(models::UserExtApplicableAuthenticationTargetApp);
            delegated_authentication_target_app = "delegatedAuthenticationTargetApp",
                with_delegated_authentication_target_app(models::UserExtDelegatedAuthenticationTargetApp);
            accounts = "accounts", with_accounts([models::UserExtAccounts]);
            grants = "grants", with_grants([models::UserExtGrants]);
            app_roles = "appRoles", with_app_roles([models::UserExtAppRoles]);
        }
    }
}
