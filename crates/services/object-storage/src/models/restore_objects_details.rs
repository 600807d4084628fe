// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The archived object to restore and the duration of its availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreObjectsDetails {
    /// The name of the object. It can contain slashes.
    pub object_name: String,
    /// The number of hours for which the restored object can be downloaded. Defaults to 24.
    pub hours: Option<i64>,
    /// The version ID to restore. Defaults to the latest version.
    pub version_id: Option<String>,
}

model! {
    RestoreObjectsDetails {
        required {
            object_name = "objectName", with_object_name(String);
        }
        optional {
            hours = "hours", with_hours(i64);
            version_id = "versionId", with_version_id(String);
        }
    }
}
