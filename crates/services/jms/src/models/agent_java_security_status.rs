// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Java security status of an agent.
    pub enum AgentJavaSecurityStatus {
        EarlyAccess = "EARLY_ACCESS",
        UnknownValue = "UNKNOWN",
        UpToDate = "UP_TO_DATE",
        UpdateRequired = "UPDATE_REQUIRED",
        UpgradeRequired = "UPGRADE_REQUIRED",
    }
}
