// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A meta.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The time when the resource was added.
    pub created: Option<String>,
    /// The time of the last modification.
    pub last_modified: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The version.
    pub version: Option<String>,
}

model! {
    Meta {
        optional {
            resource_type = "resourceType", with_resource_type(String);
            created = "created", with_created(String);
            last_modified = "lastModified", with_last_modified(String);
            location = "location", with_location(String);
            version = "version", with_version(String);
        }
    }
}
