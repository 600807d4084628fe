// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `type` in `ListConfigs`.
    pub enum ListConfigsType {
        AutoPromote = "AUTO_PROMOTE",
        ComputeAutoActivatePlugin = "COMPUTE_AUTO_ACTIVATE_PLUGIN",
        LicenseAutoAssign = "LICENSE_AUTO_ASSIGN",
        LicenseEnterpriseExtensibility = "LICENSE_ENTERPRISE_EXTENSIBILITY",
        Onboard = "ONBOARD",
    }
}
