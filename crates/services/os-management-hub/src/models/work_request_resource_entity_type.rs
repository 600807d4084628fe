// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a work request resource.
    pub enum WorkRequestResourceEntityType {
        Instance = "INSTANCE",
        Group = "GROUP",
        Compartment = "COMPARTMENT",
        LifecycleEnvironment = "LIFECYCLE_ENVIRONMENT",
        SoftwareSource = "SOFTWARE_SOURCE",
        DynamicSet = "DYNAMIC_SET",
    }
}
