// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// User ext application roles.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtAppRoles {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The type.
    pub type_: Option<models::UserExtAppRolesType>,
    /// The ID of the app.
    pub app_id: Option<String>,
    /// The name of the application.
    pub app_name: Option<String>,
    /// Whether the role is an administrative role.
    pub admin_role: Option<bool>,
    /// The name of the legacy group.
    pub legacy_group_name: Option<String>,
}

model! {
    UserExtAppRoles {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            type_ = "type", with_type(models::UserExtAppRolesType);
            app_id = "appId", with_app_id(String);
            app_name = "appName", with_app_name(String);
            admin_role = "adminRole", with_admin_role(bool);
            legacy_group_name = "legacyGroupName", with_legacy_group_name(String);
        }
    }
}
