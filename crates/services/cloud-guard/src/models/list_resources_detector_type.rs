// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `detectorType` in `ListResources`.
    pub enum ListResourcesDetectorType {
        IaasActivityDetector = "IAAS_ACTIVITY_DETECTOR",
        IaasConfigurationDetector = "IAAS_CONFIGURATION_DETECTOR",
        IaasThreatDetector = "IAAS_THREAT_DETECTOR",
        IaasLogInsightDetector = "IAAS_LOG_INSIGHT_DETECTOR",
        IaasInstanceSecurityDetector = "IAAS_INSTANCE_SECURITY_DETECTOR",
        IaasContainerSecurityDetector = "IAAS_CONTAINER_SECURITY_DETECTOR",
    }
}
