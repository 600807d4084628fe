// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attachment type of a remove log analytics log group.
    pub enum RemoveLogAnalyticsLogGroupAttachmentType {
        ProcessAutomation = "PROCESS_AUTOMATION",
    }
}
