// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed server control mode of a WLS domain configuration.
    pub enum WlsDomainConfigurationManagedServerControlMode {
        UseNodeManager = "USE_NODE_MANAGER",
        UseScripts = "USE_SCRIPTS",
    }
}
