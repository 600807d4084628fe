// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a WLS domain configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWlsDomainConfigurationDetails {
    /// Whether the WebLogic domain can be patched.
    pub is_patch_enabled: Option<bool>,
    /// Whether patches are rolled back if patching of the domain fails.
    pub is_rollback_on_failure: Option<bool>,
    /// The timeout for the shutdown of servers, in seconds. 0 means no timeout.
    pub servers_shutdown_timeout: Option<i64>,
    /// Whether Node Manager or scripts control the administration server.
    pub admin_server_control_mode: Option<models::WlsDomainConfigurationAdminServerControlMode>,
    /// Whether managed servers are controlled by Node Manager or by scripts.
    pub managed_server_control_mode: Option<models::WlsDomainConfigurationManagedServerControlMode>,
    /// The path of the script that starts the administration server.
    pub admin_server_start_script_path: Option<String>,
    /// The path of the script that stops the administration server.
    pub admin_server_stop_script_path: Option<String>,
    /// The path of the script that starts managed servers.
    pub managed_server_start_script_path: Option<String>,
    /// The path of the script that stops managed servers.
    pub managed_server_stop_script_path: Option<String>,
}

model! {
    UpdateWlsDomainConfigurationDetails {
        optional {
            is_patch_enabled = "isPatchEnabled", with_is_patch_enabled(bool);
            is_rollback_on_failure = "isRollbackOnFailure", with_is_rollback_on_failure(bool);
            servers_shutdown_timeout = "serversShutdownTimeout", with_servers_shutdown_timeout(i64);
            admin_server_control_mode = "adminServerControlMode",
                with_admin_server_control_mode(models::WlsDomainConfigurationAdminServerControlMode);
            managed_server_control_mode = "managedServerControlMode",
                with_managed_server_control_mode(models::WlsDomainConfigurationManagedServerControlMode);
            admin_server_start_script_path = "adminServerStartScriptPath",
                with_admin_server_start_script_path(String);
            admin_server_stop_script_path = "adminServerStopScriptPath",
                with_admin_server_stop_script_path(String);
            managed_server_start_script_path = "managedServerStartScriptPath",
                with_managed_server_start_script_path(String);
            managed_server_stop_script_path = "managedServerStopScriptPath",
                with_managed_server_stop_script_path(String);
        }
    }
}
