// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a digital assistant.
    pub enum DigitalAssistantLifecycleDetails {
        Published = "PUBLISHED",
        Draft = "DRAFT",
    }
}
