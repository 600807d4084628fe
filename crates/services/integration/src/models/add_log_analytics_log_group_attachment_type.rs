// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attachment type of an add log analytics log group.
    pub enum AddLogAnalyticsLogGroupAttachmentType {
        ProcessAutomation = "PROCESS_AUTOMATION",
    }
}
