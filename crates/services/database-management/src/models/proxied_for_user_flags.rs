// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the flags of a proxied for user.
    pub enum ProxiedForUserFlags {
        ProxyMayActivateAllClientRoles = "PROXY_MAY_ACTIVATE_ALL_CLIENT_ROLES",
        NoClientRolesMayBeActivated = "NO_CLIENT_ROLES_MAY_BE_ACTIVATED",
        ProxyMayActivateRole = "PROXY_MAY_ACTIVATE_ROLE",
        ProxyMayNotActivateRole = "PROXY_MAY_NOT_ACTIVATE_ROLE",
    }
}
