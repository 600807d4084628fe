// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension managedapp application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionManagedappApp {
    /// Whether it is connected.
    pub connected: Option<bool>,
    /// Whether it can be authoritative.
    pub can_be_authoritative: Option<bool>,
    /// Whether the synchronization from the managed application is authoritative.
    pub is_authoritative: Option<bool>,
    /// Whether it is on premise application.
    pub is_on_premise_app: Option<bool>,
    /// Whether it is directory.
    pub is_directory: Option<bool>,
    /// Whether the schema discovery is supported.
    pub is_schema_discovery_supported: Option<bool>,
    /// Whether schema customization is supported.
    pub is_schema_customization_supported: Option<bool>,
    /// Whether to enable sync.
    pub enable_sync: Option<bool>,
    /// Whether to enable sync summary report notification.
    pub enable_sync_summary_report_notification: Option<bool>,
    /// Whether to enable auth sync new user notification.
    pub enable_auth_sync_new_user_notification: Option<bool>,
    /// Whether the admin consent is granted.
    pub admin_consent_granted: Option<bool>,
    /// Whether the three legged OAuth is enabled.
    pub is_three_legged_oauth_enabled: Option<bool>,
    /// Whether the two legged OAuth is enabled.
    pub is_two_legged_oauth_enabled: Option<bool>,
    /// The three legged OAuth provider name.
    pub three_legged_oauth_provider_name: Option<String>,
    /// The sync configuration last modified.
    pub sync_config_last_modified: Option<String>,
    /// Whether the account form is visible.
    pub account_form_visible: Option<bool>,
    /// The identity bridges.
    pub identity_bridges: Option<Vec<models::AppIdentityBridges>>,
    /// The connector bundle.
    pub connector_bundle: Option<models::AppConnectorBundle>,
    /// The bundle configuration properties.
    pub bundle_configuration_properties: Option<Vec<models::AppBundleConfigurationProperties>>,
    /// The object classes.
    pub object_classes: Option<Vec<models::AppObjectClasses>>,
    /// The bundle pool configuration.
    pub bundle_pool_configuration: Option<models::AppBundlePoolConfiguration>,
    /// The flat file connector bundle.
    pub flat_file_connector_bundle: Option<models::AppFlatFileConnectorBundle>,
    /// The flat file bundle configuration properties.
    pub flat_file_bundle_configuration_properties:
        Option<Vec<models::AppFlatFileBundleConfigurationProperties>>,
    /// The three legged OAuth credential.
    pub three_legged_oauth_credential: Option<models::AppThreeLeggedOAuthCredential>,
}

model! {
    AppExtensionManagedappApp {
        optional {
            connected = "connected", with_connected(bool);
            can_be_authoritative = "canBeAuthoritative", with_can_be_authoritative(bool);
            is_authoritative = "isAuthoritative", with_is_authoritative(bool);
            is_on_premise_app = "isOnPremiseApp", with_is_on_premise_app(bool);
            is_directory = "isDirectory", with_is_directory(bool);
            is_schema_discovery_supported = "isSchemaDiscoverySupported",
                with_is_schema_discovery_supported(bool);
            is_schema_customization_supported = "isSchemaCustomizationSupported",
                with_is_schema_customization_supported(bool);
            enable_sync = "enableSync", with_enable_sync(bool);
            enable_sync_summary_report_notification = "enableSyncSummaryReportNotification",
                with_enable_sync_summary_report_notification(bool);
            enable_auth_sync_new_user_notification = "enableAuthSyncNewUserNotification",
                with_enable_auth_sync_new_user_notification(bool);
            admin_consent_granted = "adminConsentGranted", with_admin_consent_granted(bool);
            is_three_legged_oauth_enabled = "isThreeLeggedOAuthEnabled",
                with_is_three_legged_oauth_enabled(bool);
            is_two_legged_oauth_enabled = "isTwoLeggedOAuthEnabled",
                with_is_two_legged_oauth_enabled(bool);
            three_legged_oauth_provider_name = "threeLeggedOAuthProviderName",
                with_three_legged_oauth_provider_name(String);
            sync_config_last_modified = "syncConfigLastModified",
                with_sync_config_last_modified(String);
            account_form_visible = "accountFormVisible", with_account_form_visible(bool);
            identity_bridges = "identityBridges",
                with_identity_bridges([models::AppIdentityBridges]);
            connector_bundle = "connectorBundle", with_connector_bundle(models::AppConnectorBundle);
            bundle_configuration_properties = "bundleConfigurationProperties",
                with_bundle_configuration_properties([models::AppBundleConfigurationProperties]);
            object_classes = "objectClasses", with_object_classes([models::AppObjectClasses]);
            bundle_pool_configuration = "bundlePoolConfiguration",
                with_bundle_pool_configuration(models::AppBundlePoolConfiguration);
            flat_file_connector_bundle = "flatFileConnectorBundle",
                with_flat_file_connector_bundle(models::AppFlatFileConnectorBundle);
            flat_file_bundle_configuration_properties = "flatFileBundleConfigurationProperties",
                with_flat_file_bundle_configuration_properties([models::AppFlatFileBundleConfigurationProperties]);
            three_legged_oauth_credential = "threeLeggedOAuthCredential",
                with_three_legged_oauth_credential(models::AppThreeLeggedOAuthCredential);
        }
    }
}
