// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A my application application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAppApp {
    /// The value.
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
    /// Whether the app is an alias app, which cannot be granted directly to end users.
    pub is_alias_app: Option<bool>,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// The protocol that runtime services log end users in with automatically.
    pub login_mechanism: Option<String>,
    /// The icon of the app.
    pub app_icon: Option<String>,
    /// The thumbnail of the app.
    pub app_thumbnail: Option<String>,
    /// Whether the resource or application belongs to Oracle Public Cloud (OPC).
    pub is_opc_service: Option<bool>,
    /// The URN of the service type of the app.
    pub service_type_urn: Option<String>,
}

model! {
    MyAppApp {
        value = "value";
        ref_ = "$ref";
        display = "display";
        description = "description";
        is_login_target = "isLoginTarget";
        show_in_my_apps = "showInMyApps";
        is_alias_app = "isAliasApp";
        active = "active";
        login_mechanism = "loginMechanism";
        app_icon = "appIcon";
        app_thumbnail = "appThumbnail";
        is_opc_service = "isOPCService";
        service_type_urn = "serviceTypeURN";
    }
}
