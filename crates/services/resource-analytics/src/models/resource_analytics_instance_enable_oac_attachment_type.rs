// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attachment type of a resource analytics instance enable OAC.
    pub enum ResourceAnalyticsInstanceEnableOacAttachmentType {
        Managed = "MANAGED",
    }
}
