// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user capabilities changer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCapabilitiesChanger {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations:
        Option<Vec<models::UserCapabilitiesChangerIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// Whether the user can use API keys.
    pub can_use_api_keys: Option<bool>,
    /// Whether the user can use auth tokens.
    pub can_use_auth_tokens: Option<bool>,
    /// Whether the user can use a console password.
    pub can_use_console_password: Option<bool>,
    /// Whether the user can use customer secret keys.
    pub can_use_customer_secret_keys: Option<bool>,
    /// Whether the user can use OAuth 2.0 client credentials.
    pub can_use_oauth2_client_credentials: Option<bool>,
    /// Whether the user can use SMTP credentials.
    pub can_use_smtp_credentials: Option<bool>,
    /// Whether the user can use database passwords.
    pub can_use_db_credentials: Option<bool>,
    /// Whether the user can access the Console.
    pub can_use_console: Option<bool>,
    /// The extension for changes that users make to their own account.
    pub extension_self_change_user: Option<models::ExtensionSelfChangeUser>,
}

model! {
    UserCapabilitiesChanger {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::UserCapabilitiesChangerIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            can_use_api_keys = "canUseApiKeys", with_can_use_api_keys(bool);
            can_use_auth_tokens = "canUseAuthTokens", with_can_use_auth_tokens(bool);
            can_use_console_password = "canUseConsolePassword", with_can_use_console_password(bool);
            can_use_customer_secret_keys = "canUseCustomerSecretKeys",
                with_can_use_customer_secret_keys(bool);
            can_use_oauth2_client_credentials = "canUseOAuth2ClientCredentials",
                with_can_use_oauth2_client_credentials(bool);
            can_use_smtp_credentials = "canUseSmtpCredentials", with_can_use_smtp_credentials(bool);
            can_use_db_credentials = "canUseDbCredentials", with_can_use_db_credentials(bool);
            can_use_console = "canUseConsole", with_can_use_console(bool);
            extension_self_change_user =
                "urn:ietf:params:scim:schemas:oracle:idcs:extension:selfChange:User",
                with_extension_self_change_user(models::ExtensionSelfChangeUser);
        }
    }
}
