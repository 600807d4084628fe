// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service instance type of a verify service attachment.
    pub enum VerifyServiceAttachmentServiceInstanceType {
        DigitalAssistant = "DIGITAL_ASSISTANT",
        IntegrationCloud = "INTEGRATION_CLOUD",
        AnalyticsWarehouse = "ANALYTICS_WAREHOUSE",
        FusionDataIntelligence = "FUSION_DATA_INTELLIGENCE",
        Vbcs = "VBCS",
        VisualBuilderStudio = "VISUAL_BUILDER_STUDIO",
    }
}
