// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a member reference.
    pub enum MemberReferenceType {
        ResourceInstance = "RESOURCE_INSTANCE",
        ResourceType = "RESOURCE_TYPE",
        ResourceGroup = "RESOURCE_GROUP",
    }
}
