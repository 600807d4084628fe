// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An account management information application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountMgmtInfoApp {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether runtime services can log end users in to the app automatically.
    pub is_login_target: Option<bool>,
    /// Whether the app is on the My Apps page of users with access to it.
    pub show_in_my_apps: Option<bool>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The protocol that runtime services log end users in with automatically.
    pub login_mechanism: Option<String>,
    /// The icon of the app.
    pub app_icon: Option<String>,
    /// The thumbnail of the app.
    pub app_thumbnail: Option<String>,
    /// Whether users sign in to the application without an account in it.
    pub is_unmanaged_app: Option<bool>,
    /// Whether access to the application requires an account in it.
    pub is_managed_app: Option<bool>,
    /// Whether the app is an alias app, which cannot be granted directly to end users.
    pub is_alias_app: Option<bool>,
    /// Whether the resource or application belongs to Oracle Public Cloud (OPC).
    pub is_opc_service: Option<bool>,
    /// The URN of the service type of the app.
    pub service_type_urn: Option<String>,
    /// Whether the synchronization from the managed application is authoritative.
    pub is_authoritative: Option<bool>,
    /// Whether runtime operations of the application are free of charge for the customer.
    pub meter_as_opc_service: Option<bool>,
    /// Whether the application is an OAuth resource.
    pub is_oauth_resource: Option<bool>,
    /// The audience.
    pub audience: Option<String>,
}

model! {
    AccountMgmtInfoApp {
        value = "value";
        ref_ = "$ref";
        display = "display";
        description = "description";
        is_login_target = "isLoginTarget";
        show_in_my_apps = "showInMyApps";
        active = "active";
        login_mechanism = "loginMechanism";
        app_icon = "appIcon";
        app_thumbnail = "appThumbnail";
        is_unmanaged_app = "isUnmanagedApp";
        is_managed_app = "isManagedApp";
        is_alias_app = "isAliasApp";
        is_opc_service = "isOPCService";
        service_type_urn = "serviceTypeURN";
        is_authoritative = "isAuthoritative";
        meter_as_opc_service = "meterAsOPCService";
        is_oauth_resource = "isOAuthResource";
        audience = "audience";
    }
}
