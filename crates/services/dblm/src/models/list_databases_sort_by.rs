// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabases` can sort.
    pub enum ListDatabasesSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
        ResourceType = "resourceType",
        Release = "release",
        SubscribedImage = "subscribedImage",
        PatchCompliance = "patchCompliance",
    }
}
